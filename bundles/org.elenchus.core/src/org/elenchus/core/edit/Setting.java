// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.elenchus.core.internal.Messages;
import org.elenchus.model.argumentmap.Annotated;
import org.elenchus.model.argumentmap.AnswerState;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.CriticalAnswer;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.ViewPackage;

/** Values of single features. */
final class Setting {
    private Setting() {
    }

    static Edit text(Statement statement, String text) {
        return new Edit(Messages.get("edit.setText"), changes -> {
            changes.set(statement, Literals.STATEMENT__TEXT, text == null ? "" : text);
            return List.of(statement);
        });
    }

    static Edit feature(EObject object, EStructuralFeature feature, Object value) {
        String label = Messages.get("edit.set", feature.getName());
        boolean ofAnother = object.eClass().getFeatureID(feature) < 0;
        boolean holds = feature instanceof EReference r && (r.isContainment() || r.isContainer());
        if (ofAnother || holds || feature.isDerived() || feature.isTransient() || !feature.isChangeable() || feature == Literals.IDENTIFIED__ID) {
            return Edit.refused(label, Messages.get("refused.notSettable", feature.getName()));
        }
        return new Edit(label, changes -> {
            changes.set(object, feature, value);
            return List.of(object);
        });
    }

    static Edit property(Annotated object, String key, String value) {
        return new Edit(Messages.get("edit.setProperty"), changes -> {
            put(changes, object, Literals.ANNOTATED__PROPERTIES, object.getProperties(), key, value);
            return List.of(object);
        });
    }

    static Edit option(MapView view, String key, String value) {
        return new Edit(Messages.get("edit.setOption"), changes -> {
            put(changes, view, ViewPackage.Literals.MAP_VIEW__OPTIONS, view.getOptions(), key, value);
            return List.of(view);
        });
    }

    static void put(Changes changes, EObject owner, EReference list, List<Property> there, String key, String value) {
        Property known = there.stream().filter(p -> key.equals(p.getKey())).findFirst().orElse(null);
        if (known != null && value != null) {
            changes.set(known, Literals.PROPERTY__VALUE, value);
        } else if (known != null) {
            changes.detach(known);
        } else if (value != null) {
            Property property = ArgumentmapFactory.eINSTANCE.createProperty();
            property.setKey(key);
            property.setValue(value);
            changes.add(owner, list, property);
        }
    }

    static Edit answer(Argument argument, String question, AnswerState state, String note) {
        return new Edit(Messages.get("edit.answer"), changes -> {
            CriticalAnswer answer = argument.getAnswers().stream().filter(a -> question.equals(a.getQuestion())).findFirst().orElse(null);
            if (answer == null) {
                answer = ArgumentmapFactory.eINSTANCE.createCriticalAnswer();
                answer.setQuestion(question);
                changes.add(argument, Literals.ARGUMENT__ANSWERS, answer);
            }
            changes.set(answer, Literals.CRITICAL_ANSWER__STATE, state);
            changes.set(answer, Literals.CRITICAL_ANSWER__NOTE, note);
            return List.of(argument);
        });
    }
}
