// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.xml.sax.Attributes;

import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.model.argumentmap.Identified;

/** Makes a map of a document in the current form. */
final class ModelSink implements XmlSink {

    /** An element whose end tag has not come yet. */
    private static final class Level {
        final EObject object;
        final ClassForm form;
        /** The feature whose value the characters are, or null where they are indentation. */
        final Slot text;
        Object last;
        private Set<Object> texts;

        Level(EObject object, ClassForm form, Slot text) {
            this.object = object;
            this.form = form;
            this.text = text;
        }

        /** Whether that value comes for the first time to a list that has each only once. */
        boolean isNew(Slot slot, Object value) {
            if (!slot.feature.isUnique()) {
                return true;
            }
            if (texts == null) {
                texts = new HashSet<>();
            }
            return texts.add(List.of(slot.name, value));
        }
    }

    private final String file;
    private final References references;
    private final List<Level> levels = new ArrayList<>();
    private final List<XmlNode> prolog = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TreeSink foreign;
    private ArgumentMap map;
    private int line;
    private int column;

    /** @param expected about how many objects there will be */
    ModelSink(String file, int expected) {
        this.file = file;
        this.references = new References(file, expected);
    }

    /** The finished map, with all its references. */
    ArgumentMap map() throws FormatException {
        references.resolve();
        if (!prolog.isEmpty()) {
            Kept.at(map).prolog.addAll(prolog);
        }
        return map;
    }

    @Override
    public void start(String name, Attributes attributes, int atLine, int atColumn) throws FormatException {
        line = atLine;
        column = atColumn;
        if (foreign != null) {
            foreign.start(name, attributes, atLine, atColumn);
        } else if (levels.isEmpty()) {
            ClassForm form = ClassForm.of(ArgumentmapPackage.Literals.ARGUMENT_MAP);
            map = (ArgumentMap) form.create();
            open(map, form, attributes);
        } else {
            child(levels.get(levels.size() - 1), name, attributes);
        }
    }

    private void child(Level parent, String name, Attributes attributes) throws FormatException {
        if (parent.text != null) {
            throw problem(Messages.get("file.elementInText", name, parent.text.name));
        }
        Slot slot = parent.form.slot(name);
        if (slot == null) {
            Object behind = parent.last;
            foreign = new TreeSink(node -> Kept.at(parent.object).items.add(new Kept.Item(behind, node)));
            foreign.start(name, attributes, line, column);
            return;
        }
        switch (slot.form) {
            case CHILDREN -> {
                ClassForm form = parent.form.child(slot);
                EObject object = form.create();
                open(object, form, attributes);
                list(parent.object, slot).addUnique(object);
                parent.last = object;
            }
            case REFERENCE, REFERENCES -> throw problem(Messages.get("file.referenceElement", name));
            default -> {
                levels.add(new Level(parent.object, parent.form, slot));
                text.setLength(0);
                parent.last = slot.name;
            }
        }
    }

    private void open(EObject object, ClassForm form, Attributes attributes) throws FormatException {
        levels.add(new Level(object, form, null));
        String behind = null;
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getQName(i);
            Slot slot = form.slot(name);
            if (slot != null && slot.form != Slot.Form.CHILDREN) {
                attribute(object, slot, attributes.getValue(i));
                behind = slot.isElement() ? behind : name;
            } else if (object != map || !RootForm.isOwn(name, attributes.getValue(i))) {
                Kept.at(object).attributes.add(new Kept.Attribute(behind, name, attributes.getValue(i)));
            }
        }
        if (object instanceof Identified identified) {
            references.declare(identified, line, column);
        }
    }

    private void attribute(EObject object, Slot slot, String value) throws FormatException {
        switch (slot.form) {
            case REFERENCE -> references.refer(object, slot, value, line, column);
            case REFERENCES -> {
                for (String id : value.strip().split("\\s+")) {
                    if (!id.isEmpty()) {
                        references.refer(object, slot, id, line, column);
                    }
                }
            }
            default -> value(object, slot, value);
        }
    }

    private void value(EObject object, Slot slot, String value) throws FormatException {
        try {
            Object parsed = slot.parse(value);
            if (slot.isMany()) {
                if (levels.get(levels.size() - 1).isNew(slot, parsed)) {
                    list(object, slot).addUnique(parsed);
                }
            } else {
                ((InternalEObject) object).eSet(slot.id, parsed);
            }
        } catch (IllegalArgumentException e) {
            throw new FormatException(Messages.get("file.badValue", slot.name, shortened(value), e.getMessage()), file, line, column, e);
        }
    }

    @Override
    public void end() throws FormatException {
        if (foreign != null) {
            foreign.end();
            if (!foreign.isOpen()) {
                foreign = null;
            }
            return;
        }
        Level done = levels.remove(levels.size() - 1);
        if (done.text != null) {
            value(done.object, done.text, text.toString());
        }
    }

    @Override
    public void text(char[] chars, int start, int length) throws FormatException {
        if (foreign != null) {
            foreign.text(chars, start, length);
        } else if (levels.get(levels.size() - 1).text != null) {
            text.append(chars, start, length);
        } else {
            for (int i = start; i < start + length; i++) {
                if (chars[i] > ' ') {
                    throw problem(Messages.get("file.strayText", shortened(new String(chars, i, start + length - i).strip())));
                }
            }
        }
    }

    @Override
    public void comment(String comment) {
        if (foreign != null) {
            foreign.comment(comment);
        } else {
            keep(new XmlNode(XmlNode.Kind.COMMENT, null, comment, 0, 0));
        }
    }

    @Override
    public void instruction(String target, String data) {
        if (foreign != null) {
            foreign.instruction(target, data);
        } else {
            keep(new XmlNode(XmlNode.Kind.INSTRUCTION, target, data, 0, 0));
        }
    }

    private void keep(XmlNode node) {
        if (map == null) {
            prolog.add(node);
        } else if (levels.isEmpty()) {
            Kept.at(map).epilog.add(node);
        } else {
            Level level = levels.get(levels.size() - 1);
            Object behind = level.text != null ? level.text.name : level.last;
            Kept.at(level.object).items.add(new Kept.Item(behind, node));
        }
    }

    private FormatException problem(String text) {
        return new FormatException(text, file, line, column);
    }

    static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 39) + "…";
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(EObject object, Slot slot) {
        return (InternalEList<Object>) object.eGet(slot.feature);
    }
}
