// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.model.argumentmap.CriticalAnswer;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Argument</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentImpl#getPremises <em>Premises</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentImpl#getConclusion <em>Conclusion</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentImpl#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentImpl#isStrict <em>Strict</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentImpl#isMutual <em>Mutual</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentImpl#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentImpl#isLinked <em>Linked</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentImpl#isRebuts <em>Rebuts</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentImpl#isUndermines <em>Undermines</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentImpl#isUndercuts <em>Undercuts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArgumentImpl extends ElementImpl implements Argument {
	/**
	 * The cached value of the '{@link #getPremises() <em>Premises</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPremises()
	 * @generated
	 * @ordered
	 */
	protected EList<Premise> premises;

	/**
	 * The cached value of the '{@link #getConclusion() <em>Conclusion</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusion()
	 * @generated
	 * @ordered
	 */
	protected Element conclusion;

	/**
	 * The default value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected static final Polarity POLARITY_EDEFAULT = Polarity.PRO;

	/**
	 * The cached value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected Polarity polarity = POLARITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isStrict() <em>Strict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStrict()
	 * @generated
	 * @ordered
	 */
	protected static final boolean STRICT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isStrict() <em>Strict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStrict()
	 * @generated
	 * @ordered
	 */
	protected boolean strict = STRICT_EDEFAULT;

	/**
	 * The default value of the '{@link #isMutual() <em>Mutual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMutual()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MUTUAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMutual() <em>Mutual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMutual()
	 * @generated
	 * @ordered
	 */
	protected boolean mutual = MUTUAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getScheme() <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScheme() <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected String scheme = SCHEME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<CriticalAnswer> answers;

	/**
	 * The default value of the '{@link #isLinked() <em>Linked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLinked()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LINKED_EDEFAULT = false;

	/**
	 * The default value of the '{@link #isRebuts() <em>Rebuts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRebuts()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REBUTS_EDEFAULT = false;

	/**
	 * The default value of the '{@link #isUndermines() <em>Undermines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUndermines()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNDERMINES_EDEFAULT = false;

	/**
	 * The default value of the '{@link #isUndercuts() <em>Undercuts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUndercuts()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNDERCUTS_EDEFAULT = false;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArgumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ArgumentmapPackage.Literals.ARGUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Premise> getPremises() {
		if (premises == null) {
			premises = new EObjectContainmentEList<Premise>(Premise.class, this, ArgumentmapPackage.ARGUMENT__PREMISES);
		}
		return premises;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Element getConclusion() {
		return conclusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetConclusion(Element newConclusion, NotificationChain msgs) {
		Element oldConclusion = conclusion;
		conclusion = newConclusion;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.ARGUMENT__CONCLUSION, oldConclusion, newConclusion);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConclusion(Element newConclusion) {
		if (newConclusion != conclusion) {
			NotificationChain msgs = null;
			if (conclusion != null)
				msgs = ((InternalEObject)conclusion).eInverseRemove(this, ArgumentmapPackage.ELEMENT__INCOMING, Element.class, msgs);
			if (newConclusion != null)
				msgs = ((InternalEObject)newConclusion).eInverseAdd(this, ArgumentmapPackage.ELEMENT__INCOMING, Element.class, msgs);
			msgs = basicSetConclusion(newConclusion, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.ARGUMENT__CONCLUSION, newConclusion, newConclusion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Polarity getPolarity() {
		return polarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolarity(Polarity newPolarity) {
		Polarity oldPolarity = polarity;
		polarity = newPolarity == null ? POLARITY_EDEFAULT : newPolarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.ARGUMENT__POLARITY, oldPolarity, polarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStrict() {
		return strict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrict(boolean newStrict) {
		boolean oldStrict = strict;
		strict = newStrict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.ARGUMENT__STRICT, oldStrict, strict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMutual() {
		return mutual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMutual(boolean newMutual) {
		boolean oldMutual = mutual;
		mutual = newMutual;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.ARGUMENT__MUTUAL, oldMutual, mutual));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScheme() {
		return scheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScheme(String newScheme) {
		String oldScheme = scheme;
		scheme = newScheme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.ARGUMENT__SCHEME, oldScheme, scheme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CriticalAnswer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<CriticalAnswer>(CriticalAnswer.class, this, ArgumentmapPackage.ARGUMENT__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLinked() {
		return org.elenchus.model.Structure.isLinked(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRebuts() {
		return org.elenchus.model.Structure.rebuts(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUndermines() {
		return org.elenchus.model.Structure.undermines(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUndercuts() {
		return org.elenchus.model.Structure.undercuts(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ArgumentmapPackage.ARGUMENT__CONCLUSION:
				if (conclusion != null)
					msgs = ((InternalEObject)conclusion).eInverseRemove(this, ArgumentmapPackage.ELEMENT__INCOMING, Element.class, msgs);
				return basicSetConclusion((Element)otherEnd, msgs);
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
			case ArgumentmapPackage.ARGUMENT__PREMISES:
				return ((InternalEList<?>)getPremises()).basicRemove(otherEnd, msgs);
			case ArgumentmapPackage.ARGUMENT__CONCLUSION:
				return basicSetConclusion(null, msgs);
			case ArgumentmapPackage.ARGUMENT__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
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
			case ArgumentmapPackage.ARGUMENT__PREMISES:
				return getPremises();
			case ArgumentmapPackage.ARGUMENT__CONCLUSION:
				return getConclusion();
			case ArgumentmapPackage.ARGUMENT__POLARITY:
				return getPolarity();
			case ArgumentmapPackage.ARGUMENT__STRICT:
				return isStrict();
			case ArgumentmapPackage.ARGUMENT__MUTUAL:
				return isMutual();
			case ArgumentmapPackage.ARGUMENT__SCHEME:
				return getScheme();
			case ArgumentmapPackage.ARGUMENT__ANSWERS:
				return getAnswers();
			case ArgumentmapPackage.ARGUMENT__LINKED:
				return isLinked();
			case ArgumentmapPackage.ARGUMENT__REBUTS:
				return isRebuts();
			case ArgumentmapPackage.ARGUMENT__UNDERMINES:
				return isUndermines();
			case ArgumentmapPackage.ARGUMENT__UNDERCUTS:
				return isUndercuts();
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
			case ArgumentmapPackage.ARGUMENT__PREMISES:
				getPremises().clear();
				getPremises().addAll((Collection<? extends Premise>)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT__CONCLUSION:
				setConclusion((Element)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT__POLARITY:
				setPolarity((Polarity)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT__STRICT:
				setStrict((Boolean)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT__MUTUAL:
				setMutual((Boolean)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT__SCHEME:
				setScheme((String)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends CriticalAnswer>)newValue);
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
			case ArgumentmapPackage.ARGUMENT__PREMISES:
				getPremises().clear();
				return;
			case ArgumentmapPackage.ARGUMENT__CONCLUSION:
				setConclusion((Element)null);
				return;
			case ArgumentmapPackage.ARGUMENT__POLARITY:
				setPolarity(POLARITY_EDEFAULT);
				return;
			case ArgumentmapPackage.ARGUMENT__STRICT:
				setStrict(STRICT_EDEFAULT);
				return;
			case ArgumentmapPackage.ARGUMENT__MUTUAL:
				setMutual(MUTUAL_EDEFAULT);
				return;
			case ArgumentmapPackage.ARGUMENT__SCHEME:
				setScheme(SCHEME_EDEFAULT);
				return;
			case ArgumentmapPackage.ARGUMENT__ANSWERS:
				getAnswers().clear();
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
			case ArgumentmapPackage.ARGUMENT__PREMISES:
				return premises != null && !premises.isEmpty();
			case ArgumentmapPackage.ARGUMENT__CONCLUSION:
				return conclusion != null;
			case ArgumentmapPackage.ARGUMENT__POLARITY:
				return polarity != POLARITY_EDEFAULT;
			case ArgumentmapPackage.ARGUMENT__STRICT:
				return strict != STRICT_EDEFAULT;
			case ArgumentmapPackage.ARGUMENT__MUTUAL:
				return mutual != MUTUAL_EDEFAULT;
			case ArgumentmapPackage.ARGUMENT__SCHEME:
				return SCHEME_EDEFAULT == null ? scheme != null : !SCHEME_EDEFAULT.equals(scheme);
			case ArgumentmapPackage.ARGUMENT__ANSWERS:
				return answers != null && !answers.isEmpty();
			case ArgumentmapPackage.ARGUMENT__LINKED:
				return isLinked() != LINKED_EDEFAULT;
			case ArgumentmapPackage.ARGUMENT__REBUTS:
				return isRebuts() != REBUTS_EDEFAULT;
			case ArgumentmapPackage.ARGUMENT__UNDERMINES:
				return isUndermines() != UNDERMINES_EDEFAULT;
			case ArgumentmapPackage.ARGUMENT__UNDERCUTS:
				return isUndercuts() != UNDERCUTS_EDEFAULT;
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
		result.append(" (polarity: ");
		result.append(polarity);
		result.append(", strict: ");
		result.append(strict);
		result.append(", mutual: ");
		result.append(mutual);
		result.append(", scheme: ");
		result.append(scheme);
		result.append(')');
		return result.toString();
	}

} //ArgumentImpl
