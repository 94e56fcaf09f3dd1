// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap.view;

import org.elenchus.model.argumentmap.Annotated;
import org.elenchus.model.argumentmap.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node View</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where and how one element, or group, is drawn in one view.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.elenchus.model.argumentmap.view.NodeView#getElement <em>Element</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.NodeView#getX <em>X</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.NodeView#getY <em>Y</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.NodeView#getWidth <em>Width</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.NodeView#getHeight <em>Height</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.NodeView#isPinned <em>Pinned</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.NodeView#isCollapsed <em>Collapsed</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.NodeView#getStyle <em>Style</em>}</li>
 * </ul>
 *
 * @see org.elenchus.model.argumentmap.view.ViewPackage#getNodeView()
 * @model
 * @generated
 */
public interface NodeView extends Annotated {
	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The statement, argument or group drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(Identified)
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getNodeView_Element()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Identified getElement();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.view.NodeView#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(Identified value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left edge in points, growing to the right; null when not placed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(Double)
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getNodeView_X()
	 * @model
	 * @generated
	 */
	Double getX();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.view.NodeView#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(Double value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper edge in points, growing downwards; null when not placed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(Double)
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getNodeView_Y()
	 * @model
	 * @generated
	 */
	Double getY();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.view.NodeView#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(Double value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width in points that the person chose; null leaves it to the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(Double)
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getNodeView_Width()
	 * @model
	 * @generated
	 */
	Double getWidth();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.view.NodeView#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(Double value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height in points that the person chose; null leaves it to the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(Double)
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getNodeView_Height()
	 * @model
	 * @generated
	 */
	Double getHeight();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.view.NodeView#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(Double value);

	/**
	 * Returns the value of the '<em><b>Pinned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Automatic layout must leave it where it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pinned</em>' attribute.
	 * @see #setPinned(boolean)
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getNodeView_Pinned()
	 * @model
	 * @generated
	 */
	boolean isPinned();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.view.NodeView#isPinned <em>Pinned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pinned</em>' attribute.
	 * @see #isPinned()
	 * @generated
	 */
	void setPinned(boolean value);

	/**
	 * Returns the value of the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What hangs on it is hidden.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collapsed</em>' attribute.
	 * @see #setCollapsed(boolean)
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getNodeView_Collapsed()
	 * @model
	 * @generated
	 */
	boolean isCollapsed();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.view.NodeView#isCollapsed <em>Collapsed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collapsed</em>' attribute.
	 * @see #isCollapsed()
	 * @generated
	 */
	void setCollapsed(boolean value);

	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Overrides of the style for this element, as `key: value; …`; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see #setStyle(String)
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getNodeView_Style()
	 * @model
	 * @generated
	 */
	String getStyle();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.view.NodeView#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(String value);

} // NodeView
