// SPDX-License-Identifier: EPL-2.0
/**
 * Where nodes go. Layouts are contributed to {@code org.elenchus.rendering.layouts}; they see sizes and links, and know nothing of the model.
 *
 * @since 0.1
 */
package org.elenchus.rendering.layout;
