// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ElementImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ElementImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ElementImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ElementImpl#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ElementImpl#getExcerpts <em>Excerpts</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ElementImpl#getIncoming <em>Incoming</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ElementImpl#isConvergent <em>Convergent</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ElementImpl#getDepth <em>Depth</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ElementImpl extends IdentifiedImpl implements Element {
	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> tags;

	/**
	 * The default value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected static final Double STRENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected Double strength = STRENGTH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExcerpts() <em>Excerpts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcerpts()
	 * @generated
	 * @ordered
	 */
	protected EList<Excerpt> excerpts;

	/**
	 * The cached value of the '{@link #getIncoming() <em>Incoming</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncoming()
	 * @generated
	 * @ordered
	 */
	protected EList<Argument> incoming;

	/**
	 * The default value of the '{@link #isConvergent() <em>Convergent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConvergent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONVERGENT_EDEFAULT = false;

	/**
	 * The default value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected static final int DEPTH_EDEFAULT = 0;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ArgumentmapPackage.Literals.ELEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.ELEMENT__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.ELEMENT__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTags() {
		if (tags == null) {
			tags = new EDataTypeUniqueEList<String>(String.class, this, ArgumentmapPackage.ELEMENT__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStrength() {
		return strength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrength(Double newStrength) {
		Double oldStrength = strength;
		strength = newStrength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.ELEMENT__STRENGTH, oldStrength, strength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Excerpt> getExcerpts() {
		if (excerpts == null) {
			excerpts = new EObjectContainmentEList<Excerpt>(Excerpt.class, this, ArgumentmapPackage.ELEMENT__EXCERPTS);
		}
		return excerpts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Argument> getIncoming() {
		if (incoming == null) {
			incoming = new EObjectWithInverseEList<Argument>(Argument.class, this, ArgumentmapPackage.ELEMENT__INCOMING, ArgumentmapPackage.ARGUMENT__CONCLUSION);
		}
		return incoming;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConvergent() {
		return org.elenchus.model.Structure.isConvergent(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDepth() {
		return org.elenchus.model.Structure.depth(this);
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
			case ArgumentmapPackage.ELEMENT__INCOMING:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getIncoming()).basicAdd(otherEnd, msgs);
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
			case ArgumentmapPackage.ELEMENT__EXCERPTS:
				return ((InternalEList<?>)getExcerpts()).basicRemove(otherEnd, msgs);
			case ArgumentmapPackage.ELEMENT__INCOMING:
				return ((InternalEList<?>)getIncoming()).basicRemove(otherEnd, msgs);
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
			case ArgumentmapPackage.ELEMENT__LABEL:
				return getLabel();
			case ArgumentmapPackage.ELEMENT__NOTE:
				return getNote();
			case ArgumentmapPackage.ELEMENT__TAGS:
				return getTags();
			case ArgumentmapPackage.ELEMENT__STRENGTH:
				return getStrength();
			case ArgumentmapPackage.ELEMENT__EXCERPTS:
				return getExcerpts();
			case ArgumentmapPackage.ELEMENT__INCOMING:
				return getIncoming();
			case ArgumentmapPackage.ELEMENT__CONVERGENT:
				return isConvergent();
			case ArgumentmapPackage.ELEMENT__DEPTH:
				return getDepth();
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
			case ArgumentmapPackage.ELEMENT__LABEL:
				setLabel((String)newValue);
				return;
			case ArgumentmapPackage.ELEMENT__NOTE:
				setNote((String)newValue);
				return;
			case ArgumentmapPackage.ELEMENT__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends String>)newValue);
				return;
			case ArgumentmapPackage.ELEMENT__STRENGTH:
				setStrength((Double)newValue);
				return;
			case ArgumentmapPackage.ELEMENT__EXCERPTS:
				getExcerpts().clear();
				getExcerpts().addAll((Collection<? extends Excerpt>)newValue);
				return;
			case ArgumentmapPackage.ELEMENT__INCOMING:
				getIncoming().clear();
				getIncoming().addAll((Collection<? extends Argument>)newValue);
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
			case ArgumentmapPackage.ELEMENT__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ArgumentmapPackage.ELEMENT__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ArgumentmapPackage.ELEMENT__TAGS:
				getTags().clear();
				return;
			case ArgumentmapPackage.ELEMENT__STRENGTH:
				setStrength(STRENGTH_EDEFAULT);
				return;
			case ArgumentmapPackage.ELEMENT__EXCERPTS:
				getExcerpts().clear();
				return;
			case ArgumentmapPackage.ELEMENT__INCOMING:
				getIncoming().clear();
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
			case ArgumentmapPackage.ELEMENT__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ArgumentmapPackage.ELEMENT__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ArgumentmapPackage.ELEMENT__TAGS:
				return tags != null && !tags.isEmpty();
			case ArgumentmapPackage.ELEMENT__STRENGTH:
				return STRENGTH_EDEFAULT == null ? strength != null : !STRENGTH_EDEFAULT.equals(strength);
			case ArgumentmapPackage.ELEMENT__EXCERPTS:
				return excerpts != null && !excerpts.isEmpty();
			case ArgumentmapPackage.ELEMENT__INCOMING:
				return incoming != null && !incoming.isEmpty();
			case ArgumentmapPackage.ELEMENT__CONVERGENT:
				return isConvergent() != CONVERGENT_EDEFAULT;
			case ArgumentmapPackage.ELEMENT__DEPTH:
				return getDepth() != DEPTH_EDEFAULT;
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
		result.append(" (label: ");
		result.append(label);
		result.append(", note: ");
		result.append(note);
		result.append(", tags: ");
		result.append(tags);
		result.append(", strength: ");
		result.append(strength);
		result.append(')');
		return result.toString();
	}

} //ElementImpl
