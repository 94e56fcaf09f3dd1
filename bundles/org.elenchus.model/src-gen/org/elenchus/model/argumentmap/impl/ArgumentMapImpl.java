// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;

import org.elenchus.model.argumentmap.view.MapView;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Argument Map</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentMapImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentMapImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentMapImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentMapImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentMapImpl#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentMapImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentMapImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentMapImpl#getStandard <em>Standard</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentMapImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentMapImpl#getStatements <em>Statements</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentMapImpl#getArguments <em>Arguments</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentMapImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.impl.ArgumentMapImpl#getViews <em>Views</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArgumentMapImpl extends AnnotatedImpl implements ArgumentMap {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_VERSION_EDEFAULT = "1";

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected String formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAuthors() <em>Authors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthors()
	 * @generated
	 * @ordered
	 */
	protected EList<String> authors;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected Instant modified = MODIFIED_EDEFAULT;

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
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getStatements() <em>Statements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatements()
	 * @generated
	 * @ordered
	 */
	protected EList<Statement> statements;

	/**
	 * The cached value of the '{@link #getArguments() <em>Arguments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArguments()
	 * @generated
	 * @ordered
	 */
	protected EList<Argument> arguments;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<Group> groups;

	/**
	 * The cached value of the '{@link #getViews() <em>Views</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViews()
	 * @generated
	 * @ordered
	 */
	protected EList<MapView> views;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArgumentMapImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ArgumentmapPackage.Literals.ARGUMENT_MAP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(String newFormatVersion) {
		String oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.ARGUMENT_MAP__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.ARGUMENT_MAP__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.ARGUMENT_MAP__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.ARGUMENT_MAP__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAuthors() {
		if (authors == null) {
			authors = new EDataTypeUniqueEList<String>(String.class, this, ArgumentmapPackage.ARGUMENT_MAP__AUTHORS);
		}
		return authors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.ARGUMENT_MAP__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getModified() {
		return modified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModified(Instant newModified) {
		Instant oldModified = modified;
		modified = newModified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.ARGUMENT_MAP__MODIFIED, oldModified, modified));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ArgumentmapPackage.ARGUMENT_MAP__STANDARD, oldStandard, standard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Source>(Source.class, this, ArgumentmapPackage.ARGUMENT_MAP__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Statement> getStatements() {
		if (statements == null) {
			statements = new EObjectContainmentEList<Statement>(Statement.class, this, ArgumentmapPackage.ARGUMENT_MAP__STATEMENTS);
		}
		return statements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Argument> getArguments() {
		if (arguments == null) {
			arguments = new EObjectContainmentEList<Argument>(Argument.class, this, ArgumentmapPackage.ARGUMENT_MAP__ARGUMENTS);
		}
		return arguments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Group> getGroups() {
		if (groups == null) {
			groups = new EObjectContainmentEList<Group>(Group.class, this, ArgumentmapPackage.ARGUMENT_MAP__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MapView> getViews() {
		if (views == null) {
			views = new EObjectContainmentEList<MapView>(MapView.class, this, ArgumentmapPackage.ARGUMENT_MAP__VIEWS);
		}
		return views;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ArgumentmapPackage.ARGUMENT_MAP__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case ArgumentmapPackage.ARGUMENT_MAP__STATEMENTS:
				return ((InternalEList<?>)getStatements()).basicRemove(otherEnd, msgs);
			case ArgumentmapPackage.ARGUMENT_MAP__ARGUMENTS:
				return ((InternalEList<?>)getArguments()).basicRemove(otherEnd, msgs);
			case ArgumentmapPackage.ARGUMENT_MAP__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
			case ArgumentmapPackage.ARGUMENT_MAP__VIEWS:
				return ((InternalEList<?>)getViews()).basicRemove(otherEnd, msgs);
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
			case ArgumentmapPackage.ARGUMENT_MAP__FORMAT_VERSION:
				return getFormatVersion();
			case ArgumentmapPackage.ARGUMENT_MAP__TITLE:
				return getTitle();
			case ArgumentmapPackage.ARGUMENT_MAP__DESCRIPTION:
				return getDescription();
			case ArgumentmapPackage.ARGUMENT_MAP__LANGUAGE:
				return getLanguage();
			case ArgumentmapPackage.ARGUMENT_MAP__AUTHORS:
				return getAuthors();
			case ArgumentmapPackage.ARGUMENT_MAP__CREATED:
				return getCreated();
			case ArgumentmapPackage.ARGUMENT_MAP__MODIFIED:
				return getModified();
			case ArgumentmapPackage.ARGUMENT_MAP__STANDARD:
				return getStandard();
			case ArgumentmapPackage.ARGUMENT_MAP__SOURCES:
				return getSources();
			case ArgumentmapPackage.ARGUMENT_MAP__STATEMENTS:
				return getStatements();
			case ArgumentmapPackage.ARGUMENT_MAP__ARGUMENTS:
				return getArguments();
			case ArgumentmapPackage.ARGUMENT_MAP__GROUPS:
				return getGroups();
			case ArgumentmapPackage.ARGUMENT_MAP__VIEWS:
				return getViews();
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
			case ArgumentmapPackage.ARGUMENT_MAP__FORMAT_VERSION:
				setFormatVersion((String)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__TITLE:
				setTitle((String)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__AUTHORS:
				getAuthors().clear();
				getAuthors().addAll((Collection<? extends String>)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__CREATED:
				setCreated((Instant)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__MODIFIED:
				setModified((Instant)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__STANDARD:
				setStandard((ProofStandard)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__STATEMENTS:
				getStatements().clear();
				getStatements().addAll((Collection<? extends Statement>)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__ARGUMENTS:
				getArguments().clear();
				getArguments().addAll((Collection<? extends Argument>)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends Group>)newValue);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__VIEWS:
				getViews().clear();
				getViews().addAll((Collection<? extends MapView>)newValue);
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
			case ArgumentmapPackage.ARGUMENT_MAP__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__AUTHORS:
				getAuthors().clear();
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__MODIFIED:
				setModified(MODIFIED_EDEFAULT);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__STANDARD:
				setStandard(STANDARD_EDEFAULT);
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__SOURCES:
				getSources().clear();
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__STATEMENTS:
				getStatements().clear();
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__ARGUMENTS:
				getArguments().clear();
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__GROUPS:
				getGroups().clear();
				return;
			case ArgumentmapPackage.ARGUMENT_MAP__VIEWS:
				getViews().clear();
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
			case ArgumentmapPackage.ARGUMENT_MAP__FORMAT_VERSION:
				return FORMAT_VERSION_EDEFAULT == null ? formatVersion != null : !FORMAT_VERSION_EDEFAULT.equals(formatVersion);
			case ArgumentmapPackage.ARGUMENT_MAP__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ArgumentmapPackage.ARGUMENT_MAP__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ArgumentmapPackage.ARGUMENT_MAP__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ArgumentmapPackage.ARGUMENT_MAP__AUTHORS:
				return authors != null && !authors.isEmpty();
			case ArgumentmapPackage.ARGUMENT_MAP__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case ArgumentmapPackage.ARGUMENT_MAP__MODIFIED:
				return MODIFIED_EDEFAULT == null ? modified != null : !MODIFIED_EDEFAULT.equals(modified);
			case ArgumentmapPackage.ARGUMENT_MAP__STANDARD:
				return standard != STANDARD_EDEFAULT;
			case ArgumentmapPackage.ARGUMENT_MAP__SOURCES:
				return sources != null && !sources.isEmpty();
			case ArgumentmapPackage.ARGUMENT_MAP__STATEMENTS:
				return statements != null && !statements.isEmpty();
			case ArgumentmapPackage.ARGUMENT_MAP__ARGUMENTS:
				return arguments != null && !arguments.isEmpty();
			case ArgumentmapPackage.ARGUMENT_MAP__GROUPS:
				return groups != null && !groups.isEmpty();
			case ArgumentmapPackage.ARGUMENT_MAP__VIEWS:
				return views != null && !views.isEmpty();
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
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", title: ");
		result.append(title);
		result.append(", description: ");
		result.append(description);
		result.append(", language: ");
		result.append(language);
		result.append(", authors: ");
		result.append(authors);
		result.append(", created: ");
		result.append(created);
		result.append(", modified: ");
		result.append(modified);
		result.append(", standard: ");
		result.append(standard);
		result.append(')');
		return result.toString();
	}

} //ArgumentMapImpl
