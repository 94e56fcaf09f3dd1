// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Proof Standard</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How much it takes for a statement to be accepted (Gordon, Prakken & Walton 2007; Gordon & Walton 2009).
 * <!-- end-model-doc -->
 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getProofStandard()
 * @model
 * @generated
 */
public enum ProofStandard implements Enumerator {
	/**
	 * The '<em><b>DEFAULT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The map's standard.
	 * <!-- end-model-doc -->
	 * @see #DEFAULT_VALUE
	 * @generated
	 * @ordered
	 */
	DEFAULT(0, "DEFAULT", "default"),

	/**
	 * The '<em><b>SCINTILLA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One applicable pro argument.
	 * <!-- end-model-doc -->
	 * @see #SCINTILLA_VALUE
	 * @generated
	 * @ordered
	 */
	SCINTILLA(1, "SCINTILLA", "scintilla"),

	/**
	 * The '<em><b>PREPONDERANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The best pro argument outweighs the best con argument.
	 * <!-- end-model-doc -->
	 * @see #PREPONDERANCE_VALUE
	 * @generated
	 * @ordered
	 */
	PREPONDERANCE(2, "PREPONDERANCE", "preponderance"),

	/**
	 * The '<em><b>CLEAR AND CONVINCING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preponderance by a margin, with a strong pro argument.
	 * <!-- end-model-doc -->
	 * @see #CLEAR_AND_CONVINCING_VALUE
	 * @generated
	 * @ordered
	 */
	CLEAR_AND_CONVINCING(3, "CLEAR_AND_CONVINCING", "clear-and-convincing"),

	/**
	 * The '<em><b>BEYOND REASONABLE DOUBT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clear and convincing, and con arguments are weak.
	 * <!-- end-model-doc -->
	 * @see #BEYOND_REASONABLE_DOUBT_VALUE
	 * @generated
	 * @ordered
	 */
	BEYOND_REASONABLE_DOUBT(4, "BEYOND_REASONABLE_DOUBT", "beyond-reasonable-doubt"),

	/**
	 * The '<em><b>DIALECTICAL VALIDITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A pro argument and no applicable con argument.
	 * <!-- end-model-doc -->
	 * @see #DIALECTICAL_VALIDITY_VALUE
	 * @generated
	 * @ordered
	 */
	DIALECTICAL_VALIDITY(5, "DIALECTICAL_VALIDITY", "dialectical-validity");

	/**
	 * The '<em><b>DEFAULT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The map's standard.
	 * <!-- end-model-doc -->
	 * @see #DEFAULT
	 * @model literal="default"
	 * @generated
	 * @ordered
	 */
	public static final int DEFAULT_VALUE = 0;

	/**
	 * The '<em><b>SCINTILLA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One applicable pro argument.
	 * <!-- end-model-doc -->
	 * @see #SCINTILLA
	 * @model literal="scintilla"
	 * @generated
	 * @ordered
	 */
	public static final int SCINTILLA_VALUE = 1;

	/**
	 * The '<em><b>PREPONDERANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The best pro argument outweighs the best con argument.
	 * <!-- end-model-doc -->
	 * @see #PREPONDERANCE
	 * @model literal="preponderance"
	 * @generated
	 * @ordered
	 */
	public static final int PREPONDERANCE_VALUE = 2;

	/**
	 * The '<em><b>CLEAR AND CONVINCING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preponderance by a margin, with a strong pro argument.
	 * <!-- end-model-doc -->
	 * @see #CLEAR_AND_CONVINCING
	 * @model literal="clear-and-convincing"
	 * @generated
	 * @ordered
	 */
	public static final int CLEAR_AND_CONVINCING_VALUE = 3;

	/**
	 * The '<em><b>BEYOND REASONABLE DOUBT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clear and convincing, and con arguments are weak.
	 * <!-- end-model-doc -->
	 * @see #BEYOND_REASONABLE_DOUBT
	 * @model literal="beyond-reasonable-doubt"
	 * @generated
	 * @ordered
	 */
	public static final int BEYOND_REASONABLE_DOUBT_VALUE = 4;

	/**
	 * The '<em><b>DIALECTICAL VALIDITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A pro argument and no applicable con argument.
	 * <!-- end-model-doc -->
	 * @see #DIALECTICAL_VALIDITY
	 * @model literal="dialectical-validity"
	 * @generated
	 * @ordered
	 */
	public static final int DIALECTICAL_VALIDITY_VALUE = 5;

	/**
	 * An array of all the '<em><b>Proof Standard</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ProofStandard[] VALUES_ARRAY =
		new ProofStandard[] {
			DEFAULT,
			SCINTILLA,
			PREPONDERANCE,
			CLEAR_AND_CONVINCING,
			BEYOND_REASONABLE_DOUBT,
			DIALECTICAL_VALIDITY,
		};

	/**
	 * A public read-only list of all the '<em><b>Proof Standard</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ProofStandard> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Proof Standard</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProofStandard get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProofStandard result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Proof Standard</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProofStandard getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProofStandard result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Proof Standard</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProofStandard get(int value) {
		switch (value) {
			case DEFAULT_VALUE: return DEFAULT;
			case SCINTILLA_VALUE: return SCINTILLA;
			case PREPONDERANCE_VALUE: return PREPONDERANCE;
			case CLEAR_AND_CONVINCING_VALUE: return CLEAR_AND_CONVINCING;
			case BEYOND_REASONABLE_DOUBT_VALUE: return BEYOND_REASONABLE_DOUBT;
			case DIALECTICAL_VALIDITY_VALUE: return DIALECTICAL_VALIDITY;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ProofStandard(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //ProofStandard
