// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap.view;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.elenchus.model.argumentmap.ArgumentmapPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Drawings of an argument, apart from the argument itself.
 * <!-- end-model-doc -->
 * @see org.elenchus.model.argumentmap.view.ViewFactory
 * @model kind="package"
 * @generated
 */
public interface ViewPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "view";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://elenchus.org/argumentmap/1/view";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "view";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ViewPackage eINSTANCE = org.elenchus.model.argumentmap.view.impl.ViewPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.view.impl.MapViewImpl <em>Map View</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.view.impl.MapViewImpl
	 * @see org.elenchus.model.argumentmap.view.impl.ViewPackageImpl#getMapView()
	 * @generated
	 */
	int MAP_VIEW = 0;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VIEW__PROPERTIES = ArgumentmapPackage.IDENTIFIED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VIEW__ID = ArgumentmapPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VIEW__NAME = ArgumentmapPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VIEW__NOTATION = ArgumentmapPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VIEW__LAYOUT = ArgumentmapPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VIEW__STYLE = ArgumentmapPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VIEW__OPTIONS = ArgumentmapPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VIEW__NODES = ArgumentmapPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Edges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VIEW__EDGES = ArgumentmapPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Map View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VIEW_FEATURE_COUNT = ArgumentmapPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Map View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VIEW_OPERATION_COUNT = ArgumentmapPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.view.impl.NodeViewImpl <em>Node View</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.view.impl.NodeViewImpl
	 * @see org.elenchus.model.argumentmap.view.impl.ViewPackageImpl#getNodeView()
	 * @generated
	 */
	int NODE_VIEW = 1;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__PROPERTIES = ArgumentmapPackage.ANNOTATED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__ELEMENT = ArgumentmapPackage.ANNOTATED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__X = ArgumentmapPackage.ANNOTATED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__Y = ArgumentmapPackage.ANNOTATED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__WIDTH = ArgumentmapPackage.ANNOTATED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__HEIGHT = ArgumentmapPackage.ANNOTATED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Pinned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__PINNED = ArgumentmapPackage.ANNOTATED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__COLLAPSED = ArgumentmapPackage.ANNOTATED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__STYLE = ArgumentmapPackage.ANNOTATED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Node View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW_FEATURE_COUNT = ArgumentmapPackage.ANNOTATED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Node View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW_OPERATION_COUNT = ArgumentmapPackage.ANNOTATED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.view.impl.EdgeViewImpl <em>Edge View</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.view.impl.EdgeViewImpl
	 * @see org.elenchus.model.argumentmap.view.impl.ViewPackageImpl#getEdgeView()
	 * @generated
	 */
	int EDGE_VIEW = 2;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW__PROPERTIES = ArgumentmapPackage.ANNOTATED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW__LINK = ArgumentmapPackage.ANNOTATED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Bend Points</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW__BEND_POINTS = ArgumentmapPackage.ANNOTATED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW__LABEL_POSITION = ArgumentmapPackage.ANNOTATED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Edge View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW_FEATURE_COUNT = ArgumentmapPackage.ANNOTATED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Edge View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW_OPERATION_COUNT = ArgumentmapPackage.ANNOTATED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '<em>Point</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.Point
	 * @see org.elenchus.model.argumentmap.view.impl.ViewPackageImpl#getPoint()
	 * @generated
	 */
	int POINT = 3;


	/**
	 * Returns the meta object for class '{@link org.elenchus.model.argumentmap.view.MapView <em>Map View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map View</em>'.
	 * @see org.elenchus.model.argumentmap.view.MapView
	 * @generated
	 */
	EClass getMapView();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.view.MapView#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.elenchus.model.argumentmap.view.MapView#getName()
	 * @see #getMapView()
	 * @generated
	 */
	EAttribute getMapView_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.view.MapView#getNotation <em>Notation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notation</em>'.
	 * @see org.elenchus.model.argumentmap.view.MapView#getNotation()
	 * @see #getMapView()
	 * @generated
	 */
	EAttribute getMapView_Notation();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.view.MapView#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layout</em>'.
	 * @see org.elenchus.model.argumentmap.view.MapView#getLayout()
	 * @see #getMapView()
	 * @generated
	 */
	EAttribute getMapView_Layout();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.view.MapView#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.elenchus.model.argumentmap.view.MapView#getStyle()
	 * @see #getMapView()
	 * @generated
	 */
	EAttribute getMapView_Style();

	/**
	 * Returns the meta object for the containment reference list '{@link org.elenchus.model.argumentmap.view.MapView#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.elenchus.model.argumentmap.view.MapView#getOptions()
	 * @see #getMapView()
	 * @generated
	 */
	EReference getMapView_Options();

	/**
	 * Returns the meta object for the containment reference list '{@link org.elenchus.model.argumentmap.view.MapView#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.elenchus.model.argumentmap.view.MapView#getNodes()
	 * @see #getMapView()
	 * @generated
	 */
	EReference getMapView_Nodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.elenchus.model.argumentmap.view.MapView#getEdges <em>Edges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Edges</em>'.
	 * @see org.elenchus.model.argumentmap.view.MapView#getEdges()
	 * @see #getMapView()
	 * @generated
	 */
	EReference getMapView_Edges();

	/**
	 * Returns the meta object for class '{@link org.elenchus.model.argumentmap.view.NodeView <em>Node View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node View</em>'.
	 * @see org.elenchus.model.argumentmap.view.NodeView
	 * @generated
	 */
	EClass getNodeView();

	/**
	 * Returns the meta object for the reference '{@link org.elenchus.model.argumentmap.view.NodeView#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.elenchus.model.argumentmap.view.NodeView#getElement()
	 * @see #getNodeView()
	 * @generated
	 */
	EReference getNodeView_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.view.NodeView#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.elenchus.model.argumentmap.view.NodeView#getX()
	 * @see #getNodeView()
	 * @generated
	 */
	EAttribute getNodeView_X();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.view.NodeView#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.elenchus.model.argumentmap.view.NodeView#getY()
	 * @see #getNodeView()
	 * @generated
	 */
	EAttribute getNodeView_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.view.NodeView#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.elenchus.model.argumentmap.view.NodeView#getWidth()
	 * @see #getNodeView()
	 * @generated
	 */
	EAttribute getNodeView_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.view.NodeView#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.elenchus.model.argumentmap.view.NodeView#getHeight()
	 * @see #getNodeView()
	 * @generated
	 */
	EAttribute getNodeView_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.view.NodeView#isPinned <em>Pinned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pinned</em>'.
	 * @see org.elenchus.model.argumentmap.view.NodeView#isPinned()
	 * @see #getNodeView()
	 * @generated
	 */
	EAttribute getNodeView_Pinned();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.view.NodeView#isCollapsed <em>Collapsed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collapsed</em>'.
	 * @see org.elenchus.model.argumentmap.view.NodeView#isCollapsed()
	 * @see #getNodeView()
	 * @generated
	 */
	EAttribute getNodeView_Collapsed();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.view.NodeView#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.elenchus.model.argumentmap.view.NodeView#getStyle()
	 * @see #getNodeView()
	 * @generated
	 */
	EAttribute getNodeView_Style();

	/**
	 * Returns the meta object for class '{@link org.elenchus.model.argumentmap.view.EdgeView <em>Edge View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Edge View</em>'.
	 * @see org.elenchus.model.argumentmap.view.EdgeView
	 * @generated
	 */
	EClass getEdgeView();

	/**
	 * Returns the meta object for the reference '{@link org.elenchus.model.argumentmap.view.EdgeView#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Link</em>'.
	 * @see org.elenchus.model.argumentmap.view.EdgeView#getLink()
	 * @see #getEdgeView()
	 * @generated
	 */
	EReference getEdgeView_Link();

	/**
	 * Returns the meta object for the attribute list '{@link org.elenchus.model.argumentmap.view.EdgeView#getBendPoints <em>Bend Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Bend Points</em>'.
	 * @see org.elenchus.model.argumentmap.view.EdgeView#getBendPoints()
	 * @see #getEdgeView()
	 * @generated
	 */
	EAttribute getEdgeView_BendPoints();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.view.EdgeView#getLabelPosition <em>Label Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Position</em>'.
	 * @see org.elenchus.model.argumentmap.view.EdgeView#getLabelPosition()
	 * @see #getEdgeView()
	 * @generated
	 */
	EAttribute getEdgeView_LabelPosition();

	/**
	 * Returns the meta object for data type '{@link org.elenchus.model.Point <em>Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A point in points (1/72 inch), written as `x,y`.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Point</em>'.
	 * @see org.elenchus.model.Point
	 * @model instanceClass="org.elenchus.model.Point"
	 * @generated
	 */
	EDataType getPoint();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ViewFactory getViewFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.view.impl.MapViewImpl <em>Map View</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.view.impl.MapViewImpl
		 * @see org.elenchus.model.argumentmap.view.impl.ViewPackageImpl#getMapView()
		 * @generated
		 */
		EClass MAP_VIEW = eINSTANCE.getMapView();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_VIEW__NAME = eINSTANCE.getMapView_Name();

		/**
		 * The meta object literal for the '<em><b>Notation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_VIEW__NOTATION = eINSTANCE.getMapView_Notation();

		/**
		 * The meta object literal for the '<em><b>Layout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_VIEW__LAYOUT = eINSTANCE.getMapView_Layout();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_VIEW__STYLE = eINSTANCE.getMapView_Style();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_VIEW__OPTIONS = eINSTANCE.getMapView_Options();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_VIEW__NODES = eINSTANCE.getMapView_Nodes();

		/**
		 * The meta object literal for the '<em><b>Edges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_VIEW__EDGES = eINSTANCE.getMapView_Edges();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.view.impl.NodeViewImpl <em>Node View</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.view.impl.NodeViewImpl
		 * @see org.elenchus.model.argumentmap.view.impl.ViewPackageImpl#getNodeView()
		 * @generated
		 */
		EClass NODE_VIEW = eINSTANCE.getNodeView();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_VIEW__ELEMENT = eINSTANCE.getNodeView_Element();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_VIEW__X = eINSTANCE.getNodeView_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_VIEW__Y = eINSTANCE.getNodeView_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_VIEW__WIDTH = eINSTANCE.getNodeView_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_VIEW__HEIGHT = eINSTANCE.getNodeView_Height();

		/**
		 * The meta object literal for the '<em><b>Pinned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_VIEW__PINNED = eINSTANCE.getNodeView_Pinned();

		/**
		 * The meta object literal for the '<em><b>Collapsed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_VIEW__COLLAPSED = eINSTANCE.getNodeView_Collapsed();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_VIEW__STYLE = eINSTANCE.getNodeView_Style();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.view.impl.EdgeViewImpl <em>Edge View</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.view.impl.EdgeViewImpl
		 * @see org.elenchus.model.argumentmap.view.impl.ViewPackageImpl#getEdgeView()
		 * @generated
		 */
		EClass EDGE_VIEW = eINSTANCE.getEdgeView();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDGE_VIEW__LINK = eINSTANCE.getEdgeView_Link();

		/**
		 * The meta object literal for the '<em><b>Bend Points</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE_VIEW__BEND_POINTS = eINSTANCE.getEdgeView_BendPoints();

		/**
		 * The meta object literal for the '<em><b>Label Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE_VIEW__LABEL_POSITION = eINSTANCE.getEdgeView_LabelPosition();

		/**
		 * The meta object literal for the '<em>Point</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.Point
		 * @see org.elenchus.model.argumentmap.view.impl.ViewPackageImpl#getPoint()
		 * @generated
		 */
		EDataType POINT = eINSTANCE.getPoint();

	}

} //ViewPackage
