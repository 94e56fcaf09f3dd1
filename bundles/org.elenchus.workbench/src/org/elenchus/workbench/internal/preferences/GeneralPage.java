// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.elenchus.workbench.internal.Messages;

/** Settings for files. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int LONGEST_INTERVAL = 3600;
    private static final int SHORTEST_INTERVAL = 5;
    private static final int MOST_RECENT = 30;

    private BooleanFieldEditor autosave;
    private IntegerFieldEditor seconds;

    public GeneralPage() {
        super(GRID);
        setPreferenceStore(Preferences.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.preferences_general);
    }

    @Override
    protected void createFieldEditors() {
        autosave = new BooleanFieldEditor(Preferences.AUTOSAVE, Messages.preferences_autosave, getFieldEditorParent());
        addField(autosave);
        seconds = new IntegerFieldEditor(Preferences.AUTOSAVE_SECONDS, Messages.preferences_autosave_seconds, getFieldEditorParent());
        seconds.setValidRange(SHORTEST_INTERVAL, LONGEST_INTERVAL);
        addField(seconds);
        IntegerFieldEditor recent = new IntegerFieldEditor(Preferences.RECENT_COUNT, Messages.preferences_recent, getFieldEditorParent());
        recent.setValidRange(0, MOST_RECENT);
        addField(recent);
    }

    @Override
    protected void initialize() {
        super.initialize();
        seconds.setEnabled(autosave.getBooleanValue(), getFieldEditorParent());
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        super.propertyChange(event);
        if (event.getSource() == autosave) {
            seconds.setEnabled(autosave.getBooleanValue(), getFieldEditorParent());
        }
    }
}
