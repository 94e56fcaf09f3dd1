// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.elenchus.model.argumentmap.view.MapView;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Argument Map</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One argument taken apart: its sources, statements, arguments, and the views that draw it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.elenchus.model.argumentmap.ArgumentMap#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.ArgumentMap#getTitle <em>Title</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.ArgumentMap#getDescription <em>Description</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.ArgumentMap#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.ArgumentMap#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.ArgumentMap#getCreated <em>Created</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.ArgumentMap#getModified <em>Modified</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.ArgumentMap#getStandard <em>Standard</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.ArgumentMap#getSources <em>Sources</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.ArgumentMap#getStatements <em>Statements</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.ArgumentMap#getArguments <em>Arguments</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.ArgumentMap#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.ArgumentMap#getViews <em>Views</em>}</li>
 * </ul>
 *
 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgumentMap()
 * @model
 * @generated
 */
public interface ArgumentMap extends Annotated {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format that the map was written with, for example `1`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(String)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgumentMap_FormatVersion()
	 * @model default="1"
	 * @generated
	 */
	String getFormatVersion();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.ArgumentMap#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shown in the title bar and as the title of figures; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgumentMap_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.ArgumentMap#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free text; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgumentMap_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.ArgumentMap#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag of the language of the texts, for example `en`; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgumentMap_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.ArgumentMap#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Authors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made the map, not who wrote the sources.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authors</em>' attribute list.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgumentMap_Authors()
	 * @model
	 * @generated
	 */
	EList<String> getAuthors();

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the map was made; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgumentMap_Created()
	 * @model dataType="org.elenchus.model.argumentmap.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.ArgumentMap#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the map was last changed and saved; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(Instant)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgumentMap_Modified()
	 * @model dataType="org.elenchus.model.argumentmap.Instant"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.ArgumentMap#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

	/**
	 * Returns the value of the '<em><b>Standard</b></em>' attribute.
	 * The literals are from the enumeration {@link org.elenchus.model.argumentmap.ProofStandard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The proof standard of every statement that has none of its own; DEFAULT leaves the choice to the evaluator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standard</em>' attribute.
	 * @see org.elenchus.model.argumentmap.ProofStandard
	 * @see #setStandard(ProofStandard)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgumentMap_Standard()
	 * @model
	 * @generated
	 */
	ProofStandard getStandard();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.ArgumentMap#getStandard <em>Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standard</em>' attribute.
	 * @see org.elenchus.model.argumentmap.ProofStandard
	 * @see #getStandard()
	 * @generated
	 */
	void setStandard(ProofStandard value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.elenchus.model.argumentmap.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The texts that the map takes apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgumentMap_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Statements</b></em>' containment reference list.
	 * The list contents are of type {@link org.elenchus.model.argumentmap.Statement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every statement, once, in the order in which they were made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statements</em>' containment reference list.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgumentMap_Statements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Statement> getStatements();

	/**
	 * Returns the value of the '<em><b>Arguments</b></em>' containment reference list.
	 * The list contents are of type {@link org.elenchus.model.argumentmap.Argument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every argument; their order is the order of siblings in every view.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arguments</em>' containment reference list.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgumentMap_Arguments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Argument> getArguments();

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.elenchus.model.argumentmap.Group}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Top-level groups.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgumentMap_Groups()
	 * @model containment="true"
	 * @generated
	 */
	EList<Group> getGroups();

	/**
	 * Returns the value of the '<em><b>Views</b></em>' containment reference list.
	 * The list contents are of type {@link org.elenchus.model.argumentmap.view.MapView}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Drawings of the map; the first is the one opened by default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Views</em>' containment reference list.
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getArgumentMap_Views()
	 * @model containment="true"
	 * @generated
	 */
	EList<MapView> getViews();

} // ArgumentMap
