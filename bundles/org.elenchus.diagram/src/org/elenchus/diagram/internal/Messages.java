// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle that a person reads, apart from those in plugin.xml. */
public final class Messages extends NLS {

	public static String handle_reason;
	public static String handle_objection;
	public static String handle_argueFor;
	public static String handle_argueAgainst;
	public static String palette_title;
	public static String palette_select;
	public static String palette_select_description;
	public static String palette_marquee;
	public static String palette_marquee_description;
	public static String palette_statement;
	public static String palette_statement_description;
	public static String palette_reason;
	public static String palette_reason_description;
	public static String palette_objection;
	public static String palette_objection_description;
	public static String palette_undercut;
	public static String palette_undercut_description;
	public static String canvas_emptyTitle;
	public static String canvas_emptyHint;
	public static String editor_undo;
	public static String editor_redo;
	public static String editor_open_failed;
	public static String editor_save_title;
	public static String editor_save_failed;
	public static String editor_saveAs_filter;
	public static String editor_overwrite;
	public static String editor_changed_title;
	public static String editor_changed_clean;
	public static String editor_changed_dirty;
	public static String editor_changed_reload;
	public static String editor_changed_keep;
	public static String editor_save_changed;
	public static String editor_reload_failed;
	public static String layout_failed;
	public static String layout_job;
	public static String status_zoom;
	public static String strip_leftOut;
	public static String strip_leftOut_one;
	public static String strip_leftOut_times;
	public static String strip_leftOut_tip;
	public static String strip_views;
	public static String strip_view;
	public static String strip_steps;
	public static String strip_steps_tip;
	public static String strip_dim;
	public static String strip_whole;
	public static String strip_whole_tip;
	public static String strip_separator;
	public static String strip_around;
	public static String strip_filter;
	public static String strip_inference;
	public static String strip_counts;
	public static String strip_counts_dimmed;
	public static String view_add_title;
	public static String view_rename_title;
	public static String view_name;
	public static String edit_addView;
	public static String edit_tidied;
	public static String group_untitled;
	public static String edit_laidOut;
	public static String edit_sameWidth;
	public static String edit_notation;
	public static String edit_style;
	public static String edit_automaticOn;
	public static String edit_automaticOff;
	public static String edit_direction;
	public static String align_left;
	public static String align_centre;
	public static String align_right;
	public static String align_top;
	public static String align_middle;
	public static String align_bottom;
	public static String distribute_horizontally;
	public static String distribute_vertically;
	public static String direction_topDown;
	public static String direction_bottomUp;
	public static String direction_leftRight;
	public static String direction_rightLeft;

	static {
		NLS.initializeMessages("org.elenchus.diagram.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
