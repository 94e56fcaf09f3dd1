// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap.view;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.elenchus.model.argumentmap.view.ViewPackage
 * @generated
 */
public interface ViewFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ViewFactory eINSTANCE = org.elenchus.model.argumentmap.view.impl.ViewFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Map View</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Map View</em>'.
	 * @generated
	 */
	MapView createMapView();

	/**
	 * Returns a new object of class '<em>Node View</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Node View</em>'.
	 * @generated
	 */
	NodeView createNodeView();

	/**
	 * Returns a new object of class '<em>Edge View</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Edge View</em>'.
	 * @generated
	 */
	EdgeView createEdgeView();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ViewPackage getViewPackage();

} //ViewFactory
