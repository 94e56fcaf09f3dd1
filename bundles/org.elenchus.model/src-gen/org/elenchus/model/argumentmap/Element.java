// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node of the argument: a statement, or an argument, since an inference can be argued about too.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.elenchus.model.argumentmap.Element#getLabel <em>Label</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Element#getNote <em>Note</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Element#getTags <em>Tags</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Element#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Element#getExcerpts <em>Excerpts</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Element#getIncoming <em>Incoming</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Element#isConvergent <em>Convergent</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Element#getDepth <em>Depth</em>}</li>
 * </ul>
 *
 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getElement()
 * @model abstract="true"
 * @generated
 */
public interface Element extends Identified {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short name, for lists and for formats that need names; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getElement_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Element#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reader's own remark; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getElement_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Element#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free keywords without a leading #.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getElement_Tags()
	 * @model
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weight in [0, 1]; null when not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see #setStrength(Double)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getElement_Strength()
	 * @model
	 * @generated
	 */
	Double getStrength();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Element#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(Double value);

	/**
	 * Returns the value of the '<em><b>Excerpts</b></em>' containment reference list.
	 * The list contents are of type {@link org.elenchus.model.argumentmap.Excerpt}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The passages that say this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excerpts</em>' containment reference list.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getElement_Excerpts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Excerpt> getExcerpts();

	/**
	 * Returns the value of the '<em><b>Incoming</b></em>' reference list.
	 * The list contents are of type {@link org.elenchus.model.argumentmap.Argument}.
	 * It is bidirectional and its opposite is '{@link org.elenchus.model.argumentmap.Argument#getConclusion <em>Conclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The arguments whose conclusion this is, in the order they were attached; never stored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incoming</em>' reference list.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getElement_Incoming()
	 * @see org.elenchus.model.argumentmap.Argument#getConclusion
	 * @model opposite="conclusion" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<Argument> getIncoming();

	/**
	 * Returns the value of the '<em><b>Convergent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether two or more pro arguments lead to this element independently.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Convergent</em>' attribute.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getElement_Convergent()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	boolean isConvergent();

	/**
	 * Returns the value of the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least number of arguments between this element and a thesis (a main statement or, where a map has none, an element that supports and attacks nothing); 0 for the thesis, -1 when none can be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth</em>' attribute.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getElement_Depth()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	int getDepth();

} // Element
