// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Identified</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything that is referred to by a short, random, stable id, unique in its file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.elenchus.model.argumentmap.Identified#getId <em>Id</em>}</li>
 * </ul>
 *
 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getIdentified()
 * @model abstract="true"
 * @generated
 */
public interface Identified extends Annotated {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short, random and stable; unique in the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getIdentified_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Identified#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

} // Identified
