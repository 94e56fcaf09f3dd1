// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Premise</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A statement in the role of a premise of one argument.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.elenchus.model.argumentmap.Premise#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Premise#getRole <em>Role</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Premise#getKind <em>Kind</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Premise#isNegated <em>Negated</em>}</li>
 * </ul>
 *
 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getPremise()
 * @model
 * @generated
 */
public interface Premise extends Identified {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.elenchus.model.argumentmap.Statement#getUsages <em>Usages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The statement used; null only in an unfinished map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' reference.
	 * @see #setStatement(Statement)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getPremise_Statement()
	 * @see org.elenchus.model.argumentmap.Statement#getUsages
	 * @model opposite="usages" resolveProxies="false"
	 * @generated
	 */
	Statement getStatement();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Premise#getStatement <em>Statement</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' reference.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(Statement value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role in the argument scheme, for example `major`; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getPremise_Role()
	 * @model
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Premise#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.elenchus.model.argumentmap.PremiseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the argument depends on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.elenchus.model.argumentmap.PremiseKind
	 * @see #setKind(PremiseKind)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getPremise_Kind()
	 * @model
	 * @generated
	 */
	PremiseKind getKind();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Premise#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.elenchus.model.argumentmap.PremiseKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PremiseKind value);

	/**
	 * Returns the value of the '<em><b>Negated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The argument needs the statement to be rejected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Negated</em>' attribute.
	 * @see #setNegated(boolean)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getPremise_Negated()
	 * @model
	 * @generated
	 */
	boolean isNegated();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Premise#isNegated <em>Negated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Negated</em>' attribute.
	 * @see #isNegated()
	 * @generated
	 */
	void setNegated(boolean value);

} // Premise
