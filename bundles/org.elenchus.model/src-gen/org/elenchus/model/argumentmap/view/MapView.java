// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap.view;

import org.eclipse.emf.common.util.EList;

import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Property;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Map View</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One drawing of the map, with its own notation, layout and style.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.elenchus.model.argumentmap.view.MapView#getName <em>Name</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.MapView#getNotation <em>Notation</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.MapView#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.MapView#getStyle <em>Style</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.MapView#getOptions <em>Options</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.MapView#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.MapView#getEdges <em>Edges</em>}</li>
 * </ul>
 *
 * @see org.elenchus.model.argumentmap.view.ViewPackage#getMapView()
 * @model
 * @generated
 */
public interface MapView extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shown in the list of views.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getMapView_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.view.MapView#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the notation; null for the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notation</em>' attribute.
	 * @see #setNotation(String)
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getMapView_Notation()
	 * @model
	 * @generated
	 */
	String getNotation();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.view.MapView#getNotation <em>Notation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notation</em>' attribute.
	 * @see #getNotation()
	 * @generated
	 */
	void setNotation(String value);

	/**
	 * Returns the value of the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the layout; null for the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout</em>' attribute.
	 * @see #setLayout(String)
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getMapView_Layout()
	 * @model
	 * @generated
	 */
	String getLayout();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.view.MapView#getLayout <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout</em>' attribute.
	 * @see #getLayout()
	 * @generated
	 */
	void setLayout(String value);

	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the style; null for the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see #setStyle(String)
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getMapView_Style()
	 * @model
	 * @generated
	 */
	String getStyle();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.view.MapView#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(String value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.elenchus.model.argumentmap.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Options of notation, layout and style.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getMapView_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<Property> getOptions();

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.elenchus.model.argumentmap.view.NodeView}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where elements stand; an element without one has not been placed by hand or by a stored layout.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getMapView_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<NodeView> getNodes();

	/**
	 * Returns the value of the '<em><b>Edges</b></em>' containment reference list.
	 * The list contents are of type {@link org.elenchus.model.argumentmap.view.EdgeView}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Connectors with bend points or a moved label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edges</em>' containment reference list.
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getMapView_Edges()
	 * @model containment="true"
	 * @generated
	 */
	EList<EdgeView> getEdges();

} // MapView
