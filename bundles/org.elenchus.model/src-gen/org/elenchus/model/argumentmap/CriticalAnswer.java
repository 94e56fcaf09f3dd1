// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Critical Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the reader answers to one critical question of an argument's scheme.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.elenchus.model.argumentmap.CriticalAnswer#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.CriticalAnswer#getState <em>State</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.CriticalAnswer#getNote <em>Note</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.CriticalAnswer#getElement <em>Element</em>}</li>
 * </ul>
 *
 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getCriticalAnswer()
 * @model
 * @generated
 */
public interface CriticalAnswer extends Annotated {
	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the question in the scheme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getCriticalAnswer_Question()
	 * @model required="true"
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.CriticalAnswer#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.elenchus.model.argumentmap.AnswerState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the question is open, met or failed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.elenchus.model.argumentmap.AnswerState
	 * @see #setState(AnswerState)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getCriticalAnswer_State()
	 * @model
	 * @generated
	 */
	AnswerState getState();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.CriticalAnswer#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.elenchus.model.argumentmap.AnswerState
	 * @see #getState()
	 * @generated
	 */
	void setState(AnswerState value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer in words; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getCriticalAnswer_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.CriticalAnswer#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The exception, assumption or undercut that came out of the question; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(Element)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getCriticalAnswer_Element()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Element getElement();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.CriticalAnswer#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(Element value);

} // CriticalAnswer
