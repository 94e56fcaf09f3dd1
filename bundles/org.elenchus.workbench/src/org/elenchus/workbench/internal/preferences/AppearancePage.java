// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.preferences;

import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.elenchus.workbench.internal.Messages;

/** Settings for how the window looks. */
public final class AppearancePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public AppearancePage() {
        super(GRID);
        setPreferenceStore(Preferences.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.preferences_appearance);
    }

    @Override
    protected void createFieldEditors() {
        String[][] themes = { { Messages.theme_system, Themes.SYSTEM }, { Messages.theme_light, Themes.LIGHT },
                { Messages.theme_dark, Themes.DARK } };
        addField(new RadioGroupFieldEditor(Preferences.THEME, Messages.preferences_theme, 1, themes, getFieldEditorParent(), true));
        DirectoryFieldEditor styles = new DirectoryFieldEditor(Preferences.STYLES_FOLDER, Messages.preferences_styles, getFieldEditorParent());
        styles.setEmptyStringAllowed(true);
        addField(styles);
    }

    @Override
    public boolean performOk() {
        boolean done = super.performOk();
        OwnStylesFolder.use();
        return done;
    }
}
