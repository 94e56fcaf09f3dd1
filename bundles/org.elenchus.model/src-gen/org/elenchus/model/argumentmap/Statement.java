// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Statement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that can be true or false, or accepted or rejected; it exists once, however many views show it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.elenchus.model.argumentmap.Statement#getText <em>Text</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Statement#isImplicit <em>Implicit</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Statement#getStandpoint <em>Standpoint</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Statement#getStandard <em>Standard</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Statement#isMain <em>Main</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Statement#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Statement#getUsages <em>Usages</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Statement#isLeaf <em>Leaf</em>}</li>
 * </ul>
 *
 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getStatement()
 * @model
 * @generated
 */
public interface Statement extends Element {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The statement in words; may have several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getStatement_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Statement#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Implicit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The author left it unsaid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implicit</em>' attribute.
	 * @see #setImplicit(boolean)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getStatement_Implicit()
	 * @model
	 * @generated
	 */
	boolean isImplicit();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Statement#isImplicit <em>Implicit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Implicit</em>' attribute.
	 * @see #isImplicit()
	 * @generated
	 */
	void setImplicit(boolean value);

	/**
	 * Returns the value of the '<em><b>Standpoint</b></em>' attribute.
	 * The literals are from the enumeration {@link org.elenchus.model.argumentmap.Standpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the reader holds about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standpoint</em>' attribute.
	 * @see org.elenchus.model.argumentmap.Standpoint
	 * @see #setStandpoint(Standpoint)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getStatement_Standpoint()
	 * @model
	 * @generated
	 */
	Standpoint getStandpoint();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Statement#getStandpoint <em>Standpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standpoint</em>' attribute.
	 * @see org.elenchus.model.argumentmap.Standpoint
	 * @see #getStandpoint()
	 * @generated
	 */
	void setStandpoint(Standpoint value);

	/**
	 * Returns the value of the '<em><b>Standard</b></em>' attribute.
	 * The literals are from the enumeration {@link org.elenchus.model.argumentmap.ProofStandard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proof standard; DEFAULT means the map's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standard</em>' attribute.
	 * @see org.elenchus.model.argumentmap.ProofStandard
	 * @see #setStandard(ProofStandard)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getStatement_Standard()
	 * @model
	 * @generated
	 */
	ProofStandard getStandard();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Statement#getStandard <em>Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standard</em>' attribute.
	 * @see org.elenchus.model.argumentmap.ProofStandard
	 * @see #getStandard()
	 * @generated
	 */
	void setStandard(ProofStandard value);

	/**
	 * Returns the value of the '<em><b>Main</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A thesis that the map is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Main</em>' attribute.
	 * @see #setMain(boolean)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getStatement_Main()
	 * @model
	 * @generated
	 */
	boolean isMain();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Statement#isMain <em>Main</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Main</em>' attribute.
	 * @see #isMain()
	 * @generated
	 */
	void setMain(boolean value);

	/**
	 * Returns the value of the '<em><b>Participant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who says so, in a dialogue; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participant</em>' attribute.
	 * @see #setParticipant(String)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getStatement_Participant()
	 * @model
	 * @generated
	 */
	String getParticipant();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Statement#getParticipant <em>Participant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' attribute.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(String value);

	/**
	 * Returns the value of the '<em><b>Usages</b></em>' reference list.
	 * The list contents are of type {@link org.elenchus.model.argumentmap.Premise}.
	 * It is bidirectional and its opposite is '{@link org.elenchus.model.argumentmap.Premise#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The premises that use this statement, in the order they were attached; never stored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usages</em>' reference list.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getStatement_Usages()
	 * @see org.elenchus.model.argumentmap.Premise#getStatement
	 * @model opposite="statement" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<Premise> getUsages();

	/**
	 * Returns the value of the '<em><b>Leaf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether no argument has this statement as its conclusion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leaf</em>' attribute.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getStatement_Leaf()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	boolean isLeaf();

} // Statement
