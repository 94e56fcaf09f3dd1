// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.document.MapFiles;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.layout.Direction;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.Layouts;

/** {@code layout}: lays a map's view out anew and writes the map with the positions. */
final class LayoutVerb implements Verb {
    private static final String LAYOUT = "layout";
    private static final String VIEW = "view";
    private static final String DIRECTION = "direction";

    @Override
    public Syntax syntax() {
        return new Syntax(LAYOUT).withOutput().with(Inputs.FROM, Inputs.STDIN_NAME, LAYOUT, VIEW, DIRECTION).withSwitch(Syntax.JSON);
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        Inputs inputs = new Inputs(arguments, console);
        Output output = new Output(arguments, inputs, console);
        DrawingOptions options = options(arguments);
        return new EachInput(inputs, arguments.has(Syntax.JSON), console).run((input, answer, talk) -> {
            ArgumentMap map = inputs.read(input);
            MapDocument document = MapDocument.of(map, inputs.nameOf(input));
            MapView view = view(document, arguments.value(VIEW));
            Drawing drawing = Drawing.of(map, view, options);
            document.execute(Edits.applyLayout(view, drawing.positions(), drawing.bends()));
            if (options.layout() != null) {
                view.setLayout(options.layout());
            }
            String file = output.fileName(input, MapFiles.EXTENSION);
            output.write(file, out -> MapFiles.write(map, out));
            answer.putIfAbsent("file", inputs.nameOf(input));
            answer.put("output", file);
            return Exit.DONE;
        });
    }

    private static DrawingOptions options(Arguments arguments) throws CommandException {
        DrawingOptions options = DrawingOptions.DEFAULT.withRelayout(true);
        String layout = arguments.value(LAYOUT);
        if (layout != null) {
            if (Layouts.contributions().stream().noneMatch(c -> c.id().equals(layout))) {
                throw CommandException.unknown("usage.unknownLayout", layout, Layouts.contributions().stream().map(c -> c.id()).toList());
            }
            options = options.withLayout(layout);
        }
        if (arguments.has(DIRECTION)) {
            try {
                options = options.withLayoutOptions(LayoutOptions.DEFAULT.withDirection(Direction.of(arguments.value(DIRECTION))));
            } catch (IllegalArgumentException e) {
                throw CommandException.usage(e);
            }
        }
        return options;
    }

    /** The view of that name or id, the first where none is named, a new one where the map has none. */
    private static MapView view(MapDocument document, String wanted) throws CommandException {
        ArgumentMap map = document.map();
        if (wanted == null && map.getViews().isEmpty()) {
            document.execute(Edits.addView(map, Messages.get("layout.newView"), null, null));
        }
        for (MapView view : map.getViews()) {
            if (wanted == null || wanted.equals(view.getName()) || wanted.equals(view.getId())) {
                return view;
            }
        }
        throw CommandException.usage("usage.unknownView", wanted);
    }
}
