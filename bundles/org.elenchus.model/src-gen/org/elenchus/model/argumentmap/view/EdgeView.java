// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap.view;

import org.eclipse.emf.common.util.EList;

import org.elenchus.model.Point;

import org.elenchus.model.argumentmap.Annotated;
import org.elenchus.model.argumentmap.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Edge View</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How one connector is drawn: the arrow of an argument, or the line from a premise to its argument.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.elenchus.model.argumentmap.view.EdgeView#getLink <em>Link</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.EdgeView#getBendPoints <em>Bend Points</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.EdgeView#getLabelPosition <em>Label Position</em>}</li>
 * </ul>
 *
 * @see org.elenchus.model.argumentmap.view.ViewPackage#getEdgeView()
 * @model
 * @generated
 */
public interface EdgeView extends Annotated {
	/**
	 * Returns the value of the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The argument whose arrow, or the premise whose line this is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' reference.
	 * @see #setLink(Identified)
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getEdgeView_Link()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Identified getLink();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.view.EdgeView#getLink <em>Link</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' reference.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(Identified value);

	/**
	 * Returns the value of the '<em><b>Bend Points</b></em>' attribute list.
	 * The list contents are of type {@link org.elenchus.model.Point}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bends between the two ends, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bend Points</em>' attribute list.
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getEdgeView_BendPoints()
	 * @model unique="false" dataType="org.elenchus.model.argumentmap.view.Point"
	 * @generated
	 */
	EList<Point> getBendPoints();

	/**
	 * Returns the value of the '<em><b>Label Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the label stands along the connector, in [0, 1]; null leaves it to the notation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Position</em>' attribute.
	 * @see #setLabelPosition(Double)
	 * @see org.elenchus.model.argumentmap.view.ViewPackage#getEdgeView_LabelPosition()
	 * @model
	 * @generated
	 */
	Double getLabelPosition();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.view.EdgeView#getLabelPosition <em>Label Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Position</em>' attribute.
	 * @see #getLabelPosition()
	 * @generated
	 */
	void setLabelPosition(Double value);

} // EdgeView
