// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model.argumentmap;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Excerpt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A passage of a source: W3C Web Annotation TextPositionSelector and TextQuoteSelector together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.elenchus.model.argumentmap.Excerpt#getSource <em>Source</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Excerpt#getStart <em>Start</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Excerpt#getEnd <em>End</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Excerpt#getExact <em>Exact</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Excerpt#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.elenchus.model.argumentmap.Excerpt#getSuffix <em>Suffix</em>}</li>
 * </ul>
 *
 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getExcerpt()
 * @model
 * @generated
 */
public interface Excerpt extends Annotated {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text quoted from; null when it is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getExcerpt_Source()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Excerpt#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset of the first UTF-16 code unit; -1 when the passage has not been found in the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getExcerpt_Start()
	 * @model default="-1"
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Excerpt#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset behind the last UTF-16 code unit; -1 when the passage has not been found in the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getExcerpt_End()
	 * @model default="-1"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Excerpt#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Exact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The quoted text itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exact</em>' attribute.
	 * @see #setExact(String)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getExcerpt_Exact()
	 * @model
	 * @generated
	 */
	String getExact();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Excerpt#getExact <em>Exact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exact</em>' attribute.
	 * @see #getExact()
	 * @generated
	 */
	void setExact(String value);

	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text just before, to find the passage again; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getExcerpt_Prefix()
	 * @model
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Excerpt#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text just behind, to find the passage again; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffix</em>' attribute.
	 * @see #setSuffix(String)
	 * @see org.elenchus.model.argumentmap.ArgumentmapPackage#getExcerpt_Suffix()
	 * @model
	 * @generated
	 */
	String getSuffix();

	/**
	 * Sets the value of the '{@link org.elenchus.model.argumentmap.Excerpt#getSuffix <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix</em>' attribute.
	 * @see #getSuffix()
	 * @generated
	 */
	void setSuffix(String value);

} // Excerpt
