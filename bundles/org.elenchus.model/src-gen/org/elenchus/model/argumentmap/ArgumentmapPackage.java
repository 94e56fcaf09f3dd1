// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

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
 * The argument: what is said, what is argued from it, and where it is drawn.
 * <!-- end-model-doc -->
 * @see org.elenchus.model.argumentmap.ArgumentmapFactory
 * @model kind="package"
 * @generated
 */
public interface ArgumentmapPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "argumentmap";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://elenchus.org/argumentmap/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "argumentmap";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ArgumentmapPackage eINSTANCE = org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.impl.AnnotatedImpl <em>Annotated</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.impl.AnnotatedImpl
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getAnnotated()
	 * @generated
	 */
	int ANNOTATED = 0;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATED__PROPERTIES = 0;

	/**
	 * The number of structural features of the '<em>Annotated</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Annotated</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.impl.PropertyImpl <em>Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.impl.PropertyImpl
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getProperty()
	 * @generated
	 */
	int PROPERTY = 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.impl.IdentifiedImpl
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 2;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__PROPERTIES = ANNOTATED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = ANNOTATED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = ANNOTATED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = ANNOTATED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.impl.ArgumentMapImpl <em>Argument Map</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.impl.ArgumentMapImpl
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getArgumentMap()
	 * @generated
	 */
	int ARGUMENT_MAP = 3;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_MAP__PROPERTIES = ANNOTATED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_MAP__FORMAT_VERSION = ANNOTATED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_MAP__TITLE = ANNOTATED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_MAP__DESCRIPTION = ANNOTATED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_MAP__LANGUAGE = ANNOTATED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Authors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_MAP__AUTHORS = ANNOTATED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_MAP__CREATED = ANNOTATED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_MAP__MODIFIED = ANNOTATED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Standard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_MAP__STANDARD = ANNOTATED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_MAP__SOURCES = ANNOTATED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Statements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_MAP__STATEMENTS = ANNOTATED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_MAP__ARGUMENTS = ANNOTATED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_MAP__GROUPS = ANNOTATED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Views</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_MAP__VIEWS = ANNOTATED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Argument Map</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_MAP_FEATURE_COUNT = ANNOTATED_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Argument Map</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_MAP_OPERATION_COUNT = ANNOTATED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.impl.SourceImpl
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 4;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__PROPERTIES = IDENTIFIED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Authors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__AUTHORS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__YEAR = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__URL = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Citation Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__CITATION_KEY = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__TEXT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__DIGEST = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.impl.ExcerptImpl <em>Excerpt</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.impl.ExcerptImpl
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getExcerpt()
	 * @generated
	 */
	int EXCERPT = 5;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__PROPERTIES = ANNOTATED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__SOURCE = ANNOTATED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__START = ANNOTATED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__END = ANNOTATED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Exact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__EXACT = ANNOTATED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__PREFIX = ANNOTATED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__SUFFIX = ANNOTATED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Excerpt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT_FEATURE_COUNT = ANNOTATED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Excerpt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT_OPERATION_COUNT = ANNOTATED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.impl.ElementImpl
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 6;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__PROPERTIES = IDENTIFIED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__LABEL = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NOTE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__TAGS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__STRENGTH = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Excerpts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__EXCERPTS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__INCOMING = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Convergent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__CONVERGENT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__DEPTH = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.impl.StatementImpl <em>Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.impl.StatementImpl
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getStatement()
	 * @generated
	 */
	int STATEMENT = 7;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__NOTE = ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__TAGS = ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__STRENGTH = ELEMENT__STRENGTH;

	/**
	 * The feature id for the '<em><b>Excerpts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__EXCERPTS = ELEMENT__EXCERPTS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Convergent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__CONVERGENT = ELEMENT__CONVERGENT;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__DEPTH = ELEMENT__DEPTH;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__TEXT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Implicit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__IMPLICIT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Standpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__STANDPOINT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Standard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__STANDARD = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Main</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__MAIN = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__PARTICIPANT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Usages</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__USAGES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Leaf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__LEAF = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.impl.PremiseImpl <em>Premise</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.impl.PremiseImpl
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getPremise()
	 * @generated
	 */
	int PREMISE = 8;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREMISE__PROPERTIES = IDENTIFIED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREMISE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREMISE__STATEMENT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREMISE__ROLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREMISE__KIND = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Negated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREMISE__NEGATED = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Premise</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREMISE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Premise</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREMISE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.impl.ArgumentImpl <em>Argument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.impl.ArgumentImpl
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getArgument()
	 * @generated
	 */
	int ARGUMENT = 9;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__NOTE = ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__TAGS = ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__STRENGTH = ELEMENT__STRENGTH;

	/**
	 * The feature id for the '<em><b>Excerpts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__EXCERPTS = ELEMENT__EXCERPTS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Convergent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__CONVERGENT = ELEMENT__CONVERGENT;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__DEPTH = ELEMENT__DEPTH;

	/**
	 * The feature id for the '<em><b>Premises</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__PREMISES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__CONCLUSION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__POLARITY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Strict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__STRICT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Mutual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__MUTUAL = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__SCHEME = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__ANSWERS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Linked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__LINKED = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Rebuts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__REBUTS = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Undermines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__UNDERMINES = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Undercuts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__UNDERCUTS = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Argument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Argument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.impl.CriticalAnswerImpl <em>Critical Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.impl.CriticalAnswerImpl
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getCriticalAnswer()
	 * @generated
	 */
	int CRITICAL_ANSWER = 10;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_ANSWER__PROPERTIES = ANNOTATED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_ANSWER__QUESTION = ANNOTATED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_ANSWER__STATE = ANNOTATED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_ANSWER__NOTE = ANNOTATED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_ANSWER__ELEMENT = ANNOTATED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Critical Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_ANSWER_FEATURE_COUNT = ANNOTATED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Critical Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_ANSWER_OPERATION_COUNT = ANNOTATED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.impl.GroupImpl <em>Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.impl.GroupImpl
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getGroup()
	 * @generated
	 */
	int GROUP = 11;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__PROPERTIES = IDENTIFIED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__NOTE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__TAGS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__COLOUR = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Members</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__MEMBERS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__GROUPS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.Standpoint <em>Standpoint</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.Standpoint
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getStandpoint()
	 * @generated
	 */
	int STANDPOINT = 12;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.ProofStandard <em>Proof Standard</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.ProofStandard
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getProofStandard()
	 * @generated
	 */
	int PROOF_STANDARD = 13;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.Polarity <em>Polarity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.Polarity
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getPolarity()
	 * @generated
	 */
	int POLARITY = 14;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.PremiseKind <em>Premise Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.PremiseKind
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getPremiseKind()
	 * @generated
	 */
	int PREMISE_KIND = 15;

	/**
	 * The meta object id for the '{@link org.elenchus.model.argumentmap.AnswerState <em>Answer State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.elenchus.model.argumentmap.AnswerState
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getAnswerState()
	 * @generated
	 */
	int ANSWER_STATE = 16;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 17;


	/**
	 * Returns the meta object for class '{@link org.elenchus.model.argumentmap.Annotated <em>Annotated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotated</em>'.
	 * @see org.elenchus.model.argumentmap.Annotated
	 * @generated
	 */
	EClass getAnnotated();

	/**
	 * Returns the meta object for the containment reference list '{@link org.elenchus.model.argumentmap.Annotated#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.elenchus.model.argumentmap.Annotated#getProperties()
	 * @see #getAnnotated()
	 * @generated
	 */
	EReference getAnnotated_Properties();

	/**
	 * Returns the meta object for class '{@link org.elenchus.model.argumentmap.Property <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property</em>'.
	 * @see org.elenchus.model.argumentmap.Property
	 * @generated
	 */
	EClass getProperty();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Property#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.elenchus.model.argumentmap.Property#getKey()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Property#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.elenchus.model.argumentmap.Property#getValue()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Value();

	/**
	 * Returns the meta object for class '{@link org.elenchus.model.argumentmap.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.elenchus.model.argumentmap.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.elenchus.model.argumentmap.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.elenchus.model.argumentmap.ArgumentMap <em>Argument Map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Argument Map</em>'.
	 * @see org.elenchus.model.argumentmap.ArgumentMap
	 * @generated
	 */
	EClass getArgumentMap();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.ArgumentMap#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.elenchus.model.argumentmap.ArgumentMap#getFormatVersion()
	 * @see #getArgumentMap()
	 * @generated
	 */
	EAttribute getArgumentMap_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.ArgumentMap#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.elenchus.model.argumentmap.ArgumentMap#getTitle()
	 * @see #getArgumentMap()
	 * @generated
	 */
	EAttribute getArgumentMap_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.ArgumentMap#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.elenchus.model.argumentmap.ArgumentMap#getDescription()
	 * @see #getArgumentMap()
	 * @generated
	 */
	EAttribute getArgumentMap_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.ArgumentMap#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.elenchus.model.argumentmap.ArgumentMap#getLanguage()
	 * @see #getArgumentMap()
	 * @generated
	 */
	EAttribute getArgumentMap_Language();

	/**
	 * Returns the meta object for the attribute list '{@link org.elenchus.model.argumentmap.ArgumentMap#getAuthors <em>Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Authors</em>'.
	 * @see org.elenchus.model.argumentmap.ArgumentMap#getAuthors()
	 * @see #getArgumentMap()
	 * @generated
	 */
	EAttribute getArgumentMap_Authors();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.ArgumentMap#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.elenchus.model.argumentmap.ArgumentMap#getCreated()
	 * @see #getArgumentMap()
	 * @generated
	 */
	EAttribute getArgumentMap_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.ArgumentMap#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.elenchus.model.argumentmap.ArgumentMap#getModified()
	 * @see #getArgumentMap()
	 * @generated
	 */
	EAttribute getArgumentMap_Modified();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.ArgumentMap#getStandard <em>Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standard</em>'.
	 * @see org.elenchus.model.argumentmap.ArgumentMap#getStandard()
	 * @see #getArgumentMap()
	 * @generated
	 */
	EAttribute getArgumentMap_Standard();

	/**
	 * Returns the meta object for the containment reference list '{@link org.elenchus.model.argumentmap.ArgumentMap#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.elenchus.model.argumentmap.ArgumentMap#getSources()
	 * @see #getArgumentMap()
	 * @generated
	 */
	EReference getArgumentMap_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.elenchus.model.argumentmap.ArgumentMap#getStatements <em>Statements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Statements</em>'.
	 * @see org.elenchus.model.argumentmap.ArgumentMap#getStatements()
	 * @see #getArgumentMap()
	 * @generated
	 */
	EReference getArgumentMap_Statements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.elenchus.model.argumentmap.ArgumentMap#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arguments</em>'.
	 * @see org.elenchus.model.argumentmap.ArgumentMap#getArguments()
	 * @see #getArgumentMap()
	 * @generated
	 */
	EReference getArgumentMap_Arguments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.elenchus.model.argumentmap.ArgumentMap#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.elenchus.model.argumentmap.ArgumentMap#getGroups()
	 * @see #getArgumentMap()
	 * @generated
	 */
	EReference getArgumentMap_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.elenchus.model.argumentmap.ArgumentMap#getViews <em>Views</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Views</em>'.
	 * @see org.elenchus.model.argumentmap.ArgumentMap#getViews()
	 * @see #getArgumentMap()
	 * @generated
	 */
	EReference getArgumentMap_Views();

	/**
	 * Returns the meta object for class '{@link org.elenchus.model.argumentmap.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.elenchus.model.argumentmap.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Source#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.elenchus.model.argumentmap.Source#getTitle()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.elenchus.model.argumentmap.Source#getAuthors <em>Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Authors</em>'.
	 * @see org.elenchus.model.argumentmap.Source#getAuthors()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Authors();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Source#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.elenchus.model.argumentmap.Source#getYear()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Source#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.elenchus.model.argumentmap.Source#getUrl()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Source#getCitationKey <em>Citation Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation Key</em>'.
	 * @see org.elenchus.model.argumentmap.Source#getCitationKey()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_CitationKey();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Source#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.elenchus.model.argumentmap.Source#getText()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Source#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.elenchus.model.argumentmap.Source#getDigest()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Digest();

	/**
	 * Returns the meta object for class '{@link org.elenchus.model.argumentmap.Excerpt <em>Excerpt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Excerpt</em>'.
	 * @see org.elenchus.model.argumentmap.Excerpt
	 * @generated
	 */
	EClass getExcerpt();

	/**
	 * Returns the meta object for the reference '{@link org.elenchus.model.argumentmap.Excerpt#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.elenchus.model.argumentmap.Excerpt#getSource()
	 * @see #getExcerpt()
	 * @generated
	 */
	EReference getExcerpt_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Excerpt#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.elenchus.model.argumentmap.Excerpt#getStart()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Excerpt#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.elenchus.model.argumentmap.Excerpt#getEnd()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_End();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Excerpt#getExact <em>Exact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exact</em>'.
	 * @see org.elenchus.model.argumentmap.Excerpt#getExact()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_Exact();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Excerpt#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.elenchus.model.argumentmap.Excerpt#getPrefix()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Excerpt#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.elenchus.model.argumentmap.Excerpt#getSuffix()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_Suffix();

	/**
	 * Returns the meta object for class '{@link org.elenchus.model.argumentmap.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.elenchus.model.argumentmap.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Element#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.elenchus.model.argumentmap.Element#getLabel()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Element#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.elenchus.model.argumentmap.Element#getNote()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Note();

	/**
	 * Returns the meta object for the attribute list '{@link org.elenchus.model.argumentmap.Element#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.elenchus.model.argumentmap.Element#getTags()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Tags();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Element#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.elenchus.model.argumentmap.Element#getStrength()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Strength();

	/**
	 * Returns the meta object for the containment reference list '{@link org.elenchus.model.argumentmap.Element#getExcerpts <em>Excerpts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Excerpts</em>'.
	 * @see org.elenchus.model.argumentmap.Element#getExcerpts()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Excerpts();

	/**
	 * Returns the meta object for the reference list '{@link org.elenchus.model.argumentmap.Element#getIncoming <em>Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Incoming</em>'.
	 * @see org.elenchus.model.argumentmap.Element#getIncoming()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Incoming();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Element#isConvergent <em>Convergent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Convergent</em>'.
	 * @see org.elenchus.model.argumentmap.Element#isConvergent()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Convergent();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Element#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth</em>'.
	 * @see org.elenchus.model.argumentmap.Element#getDepth()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Depth();

	/**
	 * Returns the meta object for class '{@link org.elenchus.model.argumentmap.Statement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Statement</em>'.
	 * @see org.elenchus.model.argumentmap.Statement
	 * @generated
	 */
	EClass getStatement();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Statement#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.elenchus.model.argumentmap.Statement#getText()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Statement#isImplicit <em>Implicit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Implicit</em>'.
	 * @see org.elenchus.model.argumentmap.Statement#isImplicit()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Implicit();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Statement#getStandpoint <em>Standpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standpoint</em>'.
	 * @see org.elenchus.model.argumentmap.Statement#getStandpoint()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Standpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Statement#getStandard <em>Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standard</em>'.
	 * @see org.elenchus.model.argumentmap.Statement#getStandard()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Standard();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Statement#isMain <em>Main</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Main</em>'.
	 * @see org.elenchus.model.argumentmap.Statement#isMain()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Main();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Statement#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Participant</em>'.
	 * @see org.elenchus.model.argumentmap.Statement#getParticipant()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Participant();

	/**
	 * Returns the meta object for the reference list '{@link org.elenchus.model.argumentmap.Statement#getUsages <em>Usages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Usages</em>'.
	 * @see org.elenchus.model.argumentmap.Statement#getUsages()
	 * @see #getStatement()
	 * @generated
	 */
	EReference getStatement_Usages();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Statement#isLeaf <em>Leaf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Leaf</em>'.
	 * @see org.elenchus.model.argumentmap.Statement#isLeaf()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Leaf();

	/**
	 * Returns the meta object for class '{@link org.elenchus.model.argumentmap.Premise <em>Premise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Premise</em>'.
	 * @see org.elenchus.model.argumentmap.Premise
	 * @generated
	 */
	EClass getPremise();

	/**
	 * Returns the meta object for the reference '{@link org.elenchus.model.argumentmap.Premise#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Statement</em>'.
	 * @see org.elenchus.model.argumentmap.Premise#getStatement()
	 * @see #getPremise()
	 * @generated
	 */
	EReference getPremise_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Premise#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.elenchus.model.argumentmap.Premise#getRole()
	 * @see #getPremise()
	 * @generated
	 */
	EAttribute getPremise_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Premise#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.elenchus.model.argumentmap.Premise#getKind()
	 * @see #getPremise()
	 * @generated
	 */
	EAttribute getPremise_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Premise#isNegated <em>Negated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Negated</em>'.
	 * @see org.elenchus.model.argumentmap.Premise#isNegated()
	 * @see #getPremise()
	 * @generated
	 */
	EAttribute getPremise_Negated();

	/**
	 * Returns the meta object for class '{@link org.elenchus.model.argumentmap.Argument <em>Argument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Argument</em>'.
	 * @see org.elenchus.model.argumentmap.Argument
	 * @generated
	 */
	EClass getArgument();

	/**
	 * Returns the meta object for the containment reference list '{@link org.elenchus.model.argumentmap.Argument#getPremises <em>Premises</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Premises</em>'.
	 * @see org.elenchus.model.argumentmap.Argument#getPremises()
	 * @see #getArgument()
	 * @generated
	 */
	EReference getArgument_Premises();

	/**
	 * Returns the meta object for the reference '{@link org.elenchus.model.argumentmap.Argument#getConclusion <em>Conclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Conclusion</em>'.
	 * @see org.elenchus.model.argumentmap.Argument#getConclusion()
	 * @see #getArgument()
	 * @generated
	 */
	EReference getArgument_Conclusion();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Argument#getPolarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Polarity</em>'.
	 * @see org.elenchus.model.argumentmap.Argument#getPolarity()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Polarity();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Argument#isStrict <em>Strict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strict</em>'.
	 * @see org.elenchus.model.argumentmap.Argument#isStrict()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Strict();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Argument#isMutual <em>Mutual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mutual</em>'.
	 * @see org.elenchus.model.argumentmap.Argument#isMutual()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Mutual();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Argument#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.elenchus.model.argumentmap.Argument#getScheme()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Scheme();

	/**
	 * Returns the meta object for the containment reference list '{@link org.elenchus.model.argumentmap.Argument#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.elenchus.model.argumentmap.Argument#getAnswers()
	 * @see #getArgument()
	 * @generated
	 */
	EReference getArgument_Answers();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Argument#isLinked <em>Linked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Linked</em>'.
	 * @see org.elenchus.model.argumentmap.Argument#isLinked()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Linked();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Argument#isRebuts <em>Rebuts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rebuts</em>'.
	 * @see org.elenchus.model.argumentmap.Argument#isRebuts()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Rebuts();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Argument#isUndermines <em>Undermines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undermines</em>'.
	 * @see org.elenchus.model.argumentmap.Argument#isUndermines()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Undermines();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Argument#isUndercuts <em>Undercuts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undercuts</em>'.
	 * @see org.elenchus.model.argumentmap.Argument#isUndercuts()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Undercuts();

	/**
	 * Returns the meta object for class '{@link org.elenchus.model.argumentmap.CriticalAnswer <em>Critical Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Critical Answer</em>'.
	 * @see org.elenchus.model.argumentmap.CriticalAnswer
	 * @generated
	 */
	EClass getCriticalAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.CriticalAnswer#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.elenchus.model.argumentmap.CriticalAnswer#getQuestion()
	 * @see #getCriticalAnswer()
	 * @generated
	 */
	EAttribute getCriticalAnswer_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.CriticalAnswer#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.elenchus.model.argumentmap.CriticalAnswer#getState()
	 * @see #getCriticalAnswer()
	 * @generated
	 */
	EAttribute getCriticalAnswer_State();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.CriticalAnswer#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.elenchus.model.argumentmap.CriticalAnswer#getNote()
	 * @see #getCriticalAnswer()
	 * @generated
	 */
	EAttribute getCriticalAnswer_Note();

	/**
	 * Returns the meta object for the reference '{@link org.elenchus.model.argumentmap.CriticalAnswer#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.elenchus.model.argumentmap.CriticalAnswer#getElement()
	 * @see #getCriticalAnswer()
	 * @generated
	 */
	EReference getCriticalAnswer_Element();

	/**
	 * Returns the meta object for class '{@link org.elenchus.model.argumentmap.Group <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group</em>'.
	 * @see org.elenchus.model.argumentmap.Group
	 * @generated
	 */
	EClass getGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Group#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.elenchus.model.argumentmap.Group#getTitle()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Group#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.elenchus.model.argumentmap.Group#getNote()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Note();

	/**
	 * Returns the meta object for the attribute list '{@link org.elenchus.model.argumentmap.Group#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.elenchus.model.argumentmap.Group#getTags()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Tags();

	/**
	 * Returns the meta object for the attribute '{@link org.elenchus.model.argumentmap.Group#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.elenchus.model.argumentmap.Group#getColour()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Colour();

	/**
	 * Returns the meta object for the reference list '{@link org.elenchus.model.argumentmap.Group#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Members</em>'.
	 * @see org.elenchus.model.argumentmap.Group#getMembers()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Members();

	/**
	 * Returns the meta object for the containment reference list '{@link org.elenchus.model.argumentmap.Group#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.elenchus.model.argumentmap.Group#getGroups()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Groups();

	/**
	 * Returns the meta object for enum '{@link org.elenchus.model.argumentmap.Standpoint <em>Standpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Standpoint</em>'.
	 * @see org.elenchus.model.argumentmap.Standpoint
	 * @generated
	 */
	EEnum getStandpoint();

	/**
	 * Returns the meta object for enum '{@link org.elenchus.model.argumentmap.ProofStandard <em>Proof Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Proof Standard</em>'.
	 * @see org.elenchus.model.argumentmap.ProofStandard
	 * @generated
	 */
	EEnum getProofStandard();

	/**
	 * Returns the meta object for enum '{@link org.elenchus.model.argumentmap.Polarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Polarity</em>'.
	 * @see org.elenchus.model.argumentmap.Polarity
	 * @generated
	 */
	EEnum getPolarity();

	/**
	 * Returns the meta object for enum '{@link org.elenchus.model.argumentmap.PremiseKind <em>Premise Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Premise Kind</em>'.
	 * @see org.elenchus.model.argumentmap.PremiseKind
	 * @generated
	 */
	EEnum getPremiseKind();

	/**
	 * Returns the meta object for enum '{@link org.elenchus.model.argumentmap.AnswerState <em>Answer State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Answer State</em>'.
	 * @see org.elenchus.model.argumentmap.AnswerState
	 * @generated
	 */
	EEnum getAnswerState();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment, written as ISO 8601 in UTC.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ArgumentmapFactory getArgumentmapFactory();

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
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.impl.AnnotatedImpl <em>Annotated</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.impl.AnnotatedImpl
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getAnnotated()
		 * @generated
		 */
		EClass ANNOTATED = eINSTANCE.getAnnotated();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATED__PROPERTIES = eINSTANCE.getAnnotated_Properties();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.impl.PropertyImpl <em>Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.impl.PropertyImpl
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getProperty()
		 * @generated
		 */
		EClass PROPERTY = eINSTANCE.getProperty();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__KEY = eINSTANCE.getProperty_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__VALUE = eINSTANCE.getProperty_Value();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.impl.IdentifiedImpl
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.impl.ArgumentMapImpl <em>Argument Map</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.impl.ArgumentMapImpl
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getArgumentMap()
		 * @generated
		 */
		EClass ARGUMENT_MAP = eINSTANCE.getArgumentMap();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT_MAP__FORMAT_VERSION = eINSTANCE.getArgumentMap_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT_MAP__TITLE = eINSTANCE.getArgumentMap_Title();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT_MAP__DESCRIPTION = eINSTANCE.getArgumentMap_Description();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT_MAP__LANGUAGE = eINSTANCE.getArgumentMap_Language();

		/**
		 * The meta object literal for the '<em><b>Authors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT_MAP__AUTHORS = eINSTANCE.getArgumentMap_Authors();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT_MAP__CREATED = eINSTANCE.getArgumentMap_Created();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT_MAP__MODIFIED = eINSTANCE.getArgumentMap_Modified();

		/**
		 * The meta object literal for the '<em><b>Standard</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT_MAP__STANDARD = eINSTANCE.getArgumentMap_Standard();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARGUMENT_MAP__SOURCES = eINSTANCE.getArgumentMap_Sources();

		/**
		 * The meta object literal for the '<em><b>Statements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARGUMENT_MAP__STATEMENTS = eINSTANCE.getArgumentMap_Statements();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARGUMENT_MAP__ARGUMENTS = eINSTANCE.getArgumentMap_Arguments();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARGUMENT_MAP__GROUPS = eINSTANCE.getArgumentMap_Groups();

		/**
		 * The meta object literal for the '<em><b>Views</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARGUMENT_MAP__VIEWS = eINSTANCE.getArgumentMap_Views();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.impl.SourceImpl
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__TITLE = eINSTANCE.getSource_Title();

		/**
		 * The meta object literal for the '<em><b>Authors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__AUTHORS = eINSTANCE.getSource_Authors();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__YEAR = eINSTANCE.getSource_Year();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__URL = eINSTANCE.getSource_Url();

		/**
		 * The meta object literal for the '<em><b>Citation Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__CITATION_KEY = eINSTANCE.getSource_CitationKey();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__TEXT = eINSTANCE.getSource_Text();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__DIGEST = eINSTANCE.getSource_Digest();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.impl.ExcerptImpl <em>Excerpt</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.impl.ExcerptImpl
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getExcerpt()
		 * @generated
		 */
		EClass EXCERPT = eINSTANCE.getExcerpt();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXCERPT__SOURCE = eINSTANCE.getExcerpt_Source();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__START = eINSTANCE.getExcerpt_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__END = eINSTANCE.getExcerpt_End();

		/**
		 * The meta object literal for the '<em><b>Exact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__EXACT = eINSTANCE.getExcerpt_Exact();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__PREFIX = eINSTANCE.getExcerpt_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__SUFFIX = eINSTANCE.getExcerpt_Suffix();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.impl.ElementImpl
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__LABEL = eINSTANCE.getElement_Label();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__NOTE = eINSTANCE.getElement_Note();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__TAGS = eINSTANCE.getElement_Tags();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__STRENGTH = eINSTANCE.getElement_Strength();

		/**
		 * The meta object literal for the '<em><b>Excerpts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__EXCERPTS = eINSTANCE.getElement_Excerpts();

		/**
		 * The meta object literal for the '<em><b>Incoming</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__INCOMING = eINSTANCE.getElement_Incoming();

		/**
		 * The meta object literal for the '<em><b>Convergent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__CONVERGENT = eINSTANCE.getElement_Convergent();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__DEPTH = eINSTANCE.getElement_Depth();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.impl.StatementImpl <em>Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.impl.StatementImpl
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getStatement()
		 * @generated
		 */
		EClass STATEMENT = eINSTANCE.getStatement();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__TEXT = eINSTANCE.getStatement_Text();

		/**
		 * The meta object literal for the '<em><b>Implicit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__IMPLICIT = eINSTANCE.getStatement_Implicit();

		/**
		 * The meta object literal for the '<em><b>Standpoint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__STANDPOINT = eINSTANCE.getStatement_Standpoint();

		/**
		 * The meta object literal for the '<em><b>Standard</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__STANDARD = eINSTANCE.getStatement_Standard();

		/**
		 * The meta object literal for the '<em><b>Main</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__MAIN = eINSTANCE.getStatement_Main();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__PARTICIPANT = eINSTANCE.getStatement_Participant();

		/**
		 * The meta object literal for the '<em><b>Usages</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT__USAGES = eINSTANCE.getStatement_Usages();

		/**
		 * The meta object literal for the '<em><b>Leaf</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__LEAF = eINSTANCE.getStatement_Leaf();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.impl.PremiseImpl <em>Premise</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.impl.PremiseImpl
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getPremise()
		 * @generated
		 */
		EClass PREMISE = eINSTANCE.getPremise();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PREMISE__STATEMENT = eINSTANCE.getPremise_Statement();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREMISE__ROLE = eINSTANCE.getPremise_Role();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREMISE__KIND = eINSTANCE.getPremise_Kind();

		/**
		 * The meta object literal for the '<em><b>Negated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREMISE__NEGATED = eINSTANCE.getPremise_Negated();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.impl.ArgumentImpl <em>Argument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.impl.ArgumentImpl
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getArgument()
		 * @generated
		 */
		EClass ARGUMENT = eINSTANCE.getArgument();

		/**
		 * The meta object literal for the '<em><b>Premises</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARGUMENT__PREMISES = eINSTANCE.getArgument_Premises();

		/**
		 * The meta object literal for the '<em><b>Conclusion</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARGUMENT__CONCLUSION = eINSTANCE.getArgument_Conclusion();

		/**
		 * The meta object literal for the '<em><b>Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__POLARITY = eINSTANCE.getArgument_Polarity();

		/**
		 * The meta object literal for the '<em><b>Strict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__STRICT = eINSTANCE.getArgument_Strict();

		/**
		 * The meta object literal for the '<em><b>Mutual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__MUTUAL = eINSTANCE.getArgument_Mutual();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__SCHEME = eINSTANCE.getArgument_Scheme();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARGUMENT__ANSWERS = eINSTANCE.getArgument_Answers();

		/**
		 * The meta object literal for the '<em><b>Linked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__LINKED = eINSTANCE.getArgument_Linked();

		/**
		 * The meta object literal for the '<em><b>Rebuts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__REBUTS = eINSTANCE.getArgument_Rebuts();

		/**
		 * The meta object literal for the '<em><b>Undermines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__UNDERMINES = eINSTANCE.getArgument_Undermines();

		/**
		 * The meta object literal for the '<em><b>Undercuts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__UNDERCUTS = eINSTANCE.getArgument_Undercuts();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.impl.CriticalAnswerImpl <em>Critical Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.impl.CriticalAnswerImpl
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getCriticalAnswer()
		 * @generated
		 */
		EClass CRITICAL_ANSWER = eINSTANCE.getCriticalAnswer();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITICAL_ANSWER__QUESTION = eINSTANCE.getCriticalAnswer_Question();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITICAL_ANSWER__STATE = eINSTANCE.getCriticalAnswer_State();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITICAL_ANSWER__NOTE = eINSTANCE.getCriticalAnswer_Note();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRITICAL_ANSWER__ELEMENT = eINSTANCE.getCriticalAnswer_Element();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.impl.GroupImpl <em>Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.impl.GroupImpl
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getGroup()
		 * @generated
		 */
		EClass GROUP = eINSTANCE.getGroup();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__TITLE = eINSTANCE.getGroup_Title();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__NOTE = eINSTANCE.getGroup_Note();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__TAGS = eINSTANCE.getGroup_Tags();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__COLOUR = eINSTANCE.getGroup_Colour();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__MEMBERS = eINSTANCE.getGroup_Members();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__GROUPS = eINSTANCE.getGroup_Groups();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.Standpoint <em>Standpoint</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.Standpoint
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getStandpoint()
		 * @generated
		 */
		EEnum STANDPOINT = eINSTANCE.getStandpoint();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.ProofStandard <em>Proof Standard</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.ProofStandard
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getProofStandard()
		 * @generated
		 */
		EEnum PROOF_STANDARD = eINSTANCE.getProofStandard();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.Polarity <em>Polarity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.Polarity
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getPolarity()
		 * @generated
		 */
		EEnum POLARITY = eINSTANCE.getPolarity();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.PremiseKind <em>Premise Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.PremiseKind
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getPremiseKind()
		 * @generated
		 */
		EEnum PREMISE_KIND = eINSTANCE.getPremiseKind();

		/**
		 * The meta object literal for the '{@link org.elenchus.model.argumentmap.AnswerState <em>Answer State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.elenchus.model.argumentmap.AnswerState
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getAnswerState()
		 * @generated
		 */
		EEnum ANSWER_STATE = eINSTANCE.getAnswerState();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.elenchus.model.argumentmap.impl.ArgumentmapPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //ArgumentmapPackage
