// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap.view.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.elenchus.model.Point;

import org.elenchus.model.argumentmap.Identified;

import org.elenchus.model.argumentmap.impl.AnnotatedImpl;

import org.elenchus.model.argumentmap.view.EdgeView;
import org.elenchus.model.argumentmap.view.ViewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Edge View</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.elenchus.model.argumentmap.view.impl.EdgeViewImpl#getLink <em>Link</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.impl.EdgeViewImpl#getBendPoints <em>Bend Points</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.view.impl.EdgeViewImpl#getLabelPosition <em>Label Position</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EdgeViewImpl extends AnnotatedImpl implements EdgeView {
	/**
	 * The cached value of the '{@link #getLink() <em>Link</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected Identified link;

	/**
	 * The cached value of the '{@link #getBendPoints() <em>Bend Points</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBendPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<Point> bendPoints;

	/**
	 * The default value of the '{@link #getLabelPosition() <em>Label Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelPosition()
	 * @generated
	 * @ordered
	 */
	protected static final Double LABEL_POSITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabelPosition() <em>Label Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelPosition()
	 * @generated
	 * @ordered
	 */
	protected Double labelPosition = LABEL_POSITION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EdgeViewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ViewPackage.Literals.EDGE_VIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Identified getLink() {
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLink(Identified newLink) {
		Identified oldLink = link;
		link = newLink;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_VIEW__LINK, oldLink, link));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Point> getBendPoints() {
		if (bendPoints == null) {
			bendPoints = new EDataTypeEList<Point>(Point.class, this, ViewPackage.EDGE_VIEW__BEND_POINTS);
		}
		return bendPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLabelPosition() {
		return labelPosition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelPosition(Double newLabelPosition) {
		Double oldLabelPosition = labelPosition;
		labelPosition = newLabelPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_VIEW__LABEL_POSITION, oldLabelPosition, labelPosition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ViewPackage.EDGE_VIEW__LINK:
				return getLink();
			case ViewPackage.EDGE_VIEW__BEND_POINTS:
				return getBendPoints();
			case ViewPackage.EDGE_VIEW__LABEL_POSITION:
				return getLabelPosition();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ViewPackage.EDGE_VIEW__LINK:
				setLink((Identified)newValue);
				return;
			case ViewPackage.EDGE_VIEW__BEND_POINTS:
				getBendPoints().clear();
				getBendPoints().addAll((Collection<? extends Point>)newValue);
				return;
			case ViewPackage.EDGE_VIEW__LABEL_POSITION:
				setLabelPosition((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ViewPackage.EDGE_VIEW__LINK:
				setLink((Identified)null);
				return;
			case ViewPackage.EDGE_VIEW__BEND_POINTS:
				getBendPoints().clear();
				return;
			case ViewPackage.EDGE_VIEW__LABEL_POSITION:
				setLabelPosition(LABEL_POSITION_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ViewPackage.EDGE_VIEW__LINK:
				return link != null;
			case ViewPackage.EDGE_VIEW__BEND_POINTS:
				return bendPoints != null && !bendPoints.isEmpty();
			case ViewPackage.EDGE_VIEW__LABEL_POSITION:
				return LABEL_POSITION_EDEFAULT == null ? labelPosition != null : !LABEL_POSITION_EDEFAULT.equals(labelPosition);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (bendPoints: ");
		result.append(bendPoints);
		result.append(", labelPosition: ");
		result.append(labelPosition);
		result.append(')');
		return result.toString();
	}

} //EdgeViewImpl
