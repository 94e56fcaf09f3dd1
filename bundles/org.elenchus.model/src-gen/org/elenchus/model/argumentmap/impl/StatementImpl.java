// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Statement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.elenchus.model.argumentmap.impl.StatementImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.StatementImpl#isImplicit <em>Implicit</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.StatementImpl#getStandpoint <em>Standpoint</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.StatementImpl#getStandard <em>Standard</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.StatementImpl#isMain <em>Main</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.StatementImpl#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.StatementImpl#getUsages <em>Usages</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.StatementImpl#isLeaf <em>Leaf</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StatementImpl extends ElementImpl implements Statement {
	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #isImplicit() <em>Implicit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isImplicit()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IMPLICIT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isImplicit() <em>Implicit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isImplicit()
	 * @generated
	 * @ordered
	 */
	protected boolean implicit = IMPLICIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStandpoint() <em>Standpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandpoint()
	 * @generated
	 * @ordered
	 */
	protected static final Standpoint STANDPOINT_EDEFAULT = Standpoint.NONE;

	/**
	 * The cached value of the '{@link #getStandpoint() <em>Standpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandpoint()
	 * @generated
	 * @ordered
	 */
	protected Standpoint standpoint = STANDPOINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStandard() <em>Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandard()
	 * @generated
	 * @ordered
	 */
	protected static final ProofStandard STANDARD_EDEFAULT = ProofStandard.DEFAULT;

	/**
	 * The cached value of the '{@link #getStandard() <em>Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandard()
	 * @generated
	 * @ordered
	 */
	protected ProofStandard standard = STANDARD_EDEFAULT;

	/**
	 * The default value of the '{@link #isMain() <em>Main</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMain()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MAIN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMain() <em>Main</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMain()
	 * @generated
	 * @ordered
	 */
	protected boolean main = MAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getParticipant() <em>Participant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipant()
	 * @generated
	 * @ordered
	 */
	protected static final String PARTICIPANT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParticipant() <em>Participant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipant()
	 * @generated
	 * @ordered
	 */
	protected String participant = PARTICIPANT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUsages() <em>Usages</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsages()
	 * @generated
	 * @ordered
	 */
	protected EList<Premise> usages;

	/**
	 * The default value of the '{@link #isLeaf() <em>Leaf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLeaf()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LEAF_EDEFAULT = false;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StatementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ArgumentmapPackage.Literals.STATEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.STATEMENT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isImplicit() {
		return implicit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImplicit(boolean newImplicit) {
		boolean oldImplicit = implicit;
		implicit = newImplicit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.STATEMENT__IMPLICIT, oldImplicit, implicit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Standpoint getStandpoint() {
		return standpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStandpoint(Standpoint newStandpoint) {
		Standpoint oldStandpoint = standpoint;
		standpoint = newStandpoint == null ? STANDPOINT_EDEFAULT : newStandpoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.STATEMENT__STANDPOINT, oldStandpoint, standpoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProofStandard getStandard() {
		return standard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStandard(ProofStandard newStandard) {
		ProofStandard oldStandard = standard;
		standard = newStandard == null ? STANDARD_EDEFAULT : newStandard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.STATEMENT__STANDARD, oldStandard, standard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMain() {
		return main;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMain(boolean newMain) {
		boolean oldMain = main;
		main = newMain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.STATEMENT__MAIN, oldMain, main));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParticipant() {
		return participant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParticipant(String newParticipant) {
		String oldParticipant = participant;
		participant = newParticipant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.STATEMENT__PARTICIPANT, oldParticipant, participant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Premise> getUsages() {
		if (usages == null) {
			usages = new EObjectWithInverseEList<Premise>(Premise.class, this, ArgumentmapPackage.STATEMENT__USAGES, ArgumentmapPackage.PREMISE__STATEMENT);
		}
		return usages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLeaf() {
		return org.elenchus.model.Structure.isLeaf(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ArgumentmapPackage.STATEMENT__USAGES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getUsages()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ArgumentmapPackage.STATEMENT__USAGES:
				return ((InternalEList<?>)getUsages()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ArgumentmapPackage.STATEMENT__TEXT:
				return getText();
			case ArgumentmapPackage.STATEMENT__IMPLICIT:
				return isImplicit();
			case ArgumentmapPackage.STATEMENT__STANDPOINT:
				return getStandpoint();
			case ArgumentmapPackage.STATEMENT__STANDARD:
				return getStandard();
			case ArgumentmapPackage.STATEMENT__MAIN:
				return isMain();
			case ArgumentmapPackage.STATEMENT__PARTICIPANT:
				return getParticipant();
			case ArgumentmapPackage.STATEMENT__USAGES:
				return getUsages();
			case ArgumentmapPackage.STATEMENT__LEAF:
				return isLeaf();
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
			case ArgumentmapPackage.STATEMENT__TEXT:
				setText((String)newValue);
				return;
			case ArgumentmapPackage.STATEMENT__IMPLICIT:
				setImplicit((Boolean)newValue);
				return;
			case ArgumentmapPackage.STATEMENT__STANDPOINT:
				setStandpoint((Standpoint)newValue);
				return;
			case ArgumentmapPackage.STATEMENT__STANDARD:
				setStandard((ProofStandard)newValue);
				return;
			case ArgumentmapPackage.STATEMENT__MAIN:
				setMain((Boolean)newValue);
				return;
			case ArgumentmapPackage.STATEMENT__PARTICIPANT:
				setParticipant((String)newValue);
				return;
			case ArgumentmapPackage.STATEMENT__USAGES:
				getUsages().clear();
				getUsages().addAll((Collection<? extends Premise>)newValue);
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
			case ArgumentmapPackage.STATEMENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ArgumentmapPackage.STATEMENT__IMPLICIT:
				setImplicit(IMPLICIT_EDEFAULT);
				return;
			case ArgumentmapPackage.STATEMENT__STANDPOINT:
				setStandpoint(STANDPOINT_EDEFAULT);
				return;
			case ArgumentmapPackage.STATEMENT__STANDARD:
				setStandard(STANDARD_EDEFAULT);
				return;
			case ArgumentmapPackage.STATEMENT__MAIN:
				setMain(MAIN_EDEFAULT);
				return;
			case ArgumentmapPackage.STATEMENT__PARTICIPANT:
				setParticipant(PARTICIPANT_EDEFAULT);
				return;
			case ArgumentmapPackage.STATEMENT__USAGES:
				getUsages().clear();
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
			case ArgumentmapPackage.STATEMENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ArgumentmapPackage.STATEMENT__IMPLICIT:
				return implicit != IMPLICIT_EDEFAULT;
			case ArgumentmapPackage.STATEMENT__STANDPOINT:
				return standpoint != STANDPOINT_EDEFAULT;
			case ArgumentmapPackage.STATEMENT__STANDARD:
				return standard != STANDARD_EDEFAULT;
			case ArgumentmapPackage.STATEMENT__MAIN:
				return main != MAIN_EDEFAULT;
			case ArgumentmapPackage.STATEMENT__PARTICIPANT:
				return PARTICIPANT_EDEFAULT == null ? participant != null : !PARTICIPANT_EDEFAULT.equals(participant);
			case ArgumentmapPackage.STATEMENT__USAGES:
				return usages != null && !usages.isEmpty();
			case ArgumentmapPackage.STATEMENT__LEAF:
				return isLeaf() != LEAF_EDEFAULT;
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
		result.append(" (text: ");
		result.append(text);
		result.append(", implicit: ");
		result.append(implicit);
		result.append(", standpoint: ");
		result.append(standpoint);
		result.append(", standard: ");
		result.append(standard);
		result.append(", main: ");
		result.append(main);
		result.append(", participant: ");
		result.append(participant);
		result.append(')');
		return result.toString();
	}

} //StatementImpl
