// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Argument</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One inference: premises that are needed together (linked), leading to or against one conclusion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.elenchus.model.argumentmap.Argument#getPremises <em>Premises</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Argument#getConclusion <em>Conclusion</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Argument#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Argument#isStrict <em>Strict</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Argument#isMutual <em>Mutual</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Argument#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Argument#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Argument#isLinked <em>Linked</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Argument#isRebuts <em>Rebuts</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Argument#isUndermines <em>Undermines</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Argument#isUndercuts <em>Undercuts</em>}</li>
 * </ul>
 *
 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgument()
 * @model
 * @generated
 */
public interface Argument extends Element {
	/**
	 * Returns the value of the '<em><b>Premises</b></em>' containment reference list.
	 * The list contents are of type {@link org.elenchus.model.argumentmap.Premise}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Linked premises, in reading order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Premises</em>' containment reference list.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgument_Premises()
	 * @model containment="true"
	 * @generated
	 */
	EList<Premise> getPremises();

	/**
	 * Returns the value of the '<em><b>Conclusion</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.elenchus.model.argumentmap.Element#getIncoming <em>Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is argued for or against: a statement, or another argument; null only in an unfinished map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conclusion</em>' reference.
	 * @see #setConclusion(Element)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgument_Conclusion()
	 * @see org.elenchus.model.argumentmap.Element#getIncoming
	 * @model opposite="incoming" resolveProxies="false"
	 * @generated
	 */
	Element getConclusion();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Argument#getConclusion <em>Conclusion</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conclusion</em>' reference.
	 * @see #getConclusion()
	 * @generated
	 */
	void setConclusion(Element value);

	/**
	 * Returns the value of the '<em><b>Polarity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.elenchus.model.argumentmap.Polarity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For or against the conclusion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Polarity</em>' attribute.
	 * @see org.elenchus.model.argumentmap.Polarity
	 * @see #setPolarity(Polarity)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgument_Polarity()
	 * @model
	 * @generated
	 */
	Polarity getPolarity();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Argument#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polarity</em>' attribute.
	 * @see org.elenchus.model.argumentmap.Polarity
	 * @see #getPolarity()
	 * @generated
	 */
	void setPolarity(Polarity value);

	/**
	 * Returns the value of the '<em><b>Strict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the conclusion follows without exception; otherwise the argument is defeasible.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strict</em>' attribute.
	 * @see #setStrict(boolean)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgument_Strict()
	 * @model
	 * @generated
	 */
	boolean isStrict();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Argument#isStrict <em>Strict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strict</em>' attribute.
	 * @see #isStrict()
	 * @generated
	 */
	void setStrict(boolean value);

	/**
	 * Returns the value of the '<em><b>Mutual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One half of a contradiction or an equivalence: a counterpart runs the other way, and a notation may draw both as one line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mutual</em>' attribute.
	 * @see #setMutual(boolean)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgument_Mutual()
	 * @model
	 * @generated
	 */
	boolean isMutual();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Argument#isMutual <em>Mutual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mutual</em>' attribute.
	 * @see #isMutual()
	 * @generated
	 */
	void setMutual(boolean value);

	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the argument scheme, for example `expert-opinion`; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' attribute.
	 * @see #setScheme(String)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgument_Scheme()
	 * @model
	 * @generated
	 */
	String getScheme();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Argument#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' attribute.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(String value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.elenchus.model.argumentmap.CriticalAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers to the scheme's critical questions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgument_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<CriticalAnswer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Linked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it has two premises or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Linked</em>' attribute.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgument_Linked()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	boolean isLinked();

	/**
	 * Returns the value of the '<em><b>Rebuts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it argues against a statement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rebuts</em>' attribute.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgument_Rebuts()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	boolean isRebuts();

	/**
	 * Returns the value of the '<em><b>Undermines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it argues against a statement that is a premise of some argument.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undermines</em>' attribute.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgument_Undermines()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	boolean isUndermines();

	/**
	 * Returns the value of the '<em><b>Undercuts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it argues against an argument, that is, against an inference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undercuts</em>' attribute.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgument_Undercuts()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	boolean isUndercuts();

} // Argument
