// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Finds the things near a place among many: a hash of square cells. What would cover very many cells is kept aside and looked at each time.
 *
 * @param <T> with identity or value equality that does not change while it is in the index
 */
public final class SpatialIndex<T> {

	private static final int CELL_BITS = 8;
	private static final int MOST_CELLS = 256;

	private record Entry<T>(T value, Rectangle area) {
	}

	private final Map<T, Entry<T>> entries = new HashMap<>();
	private final Map<Long, List<Entry<T>>> cells = new HashMap<>();
	private final Set<Entry<T>> large = new LinkedHashSet<>();

	/** Puts a thing where it is now; it is no longer found where it was. */
	public void put(T value, Rectangle area) {
		remove(value);
		Entry<T> entry = new Entry<>(value, new Rectangle(area));
		entries.put(value, entry);
		if (cellCount(area) > MOST_CELLS) {
			large.add(entry);
			return;
		}
		forEachCell(area, key -> cells.computeIfAbsent(key, k -> new ArrayList<>(4)).add(entry));
	}

	/** Does nothing where the thing is not in the index. */
	public void remove(T value) {
		Entry<T> entry = entries.remove(value);
		if (entry == null || large.remove(entry)) {
			return;
		}
		forEachCell(entry.area, key -> {
			List<Entry<T>> cell = cells.get(key);
			cell.remove(entry);
			if (cell.isEmpty()) {
				cells.remove(key);
			}
		});
	}

	/** @return each thing whose area meets the given one, once, in no order */
	public List<T> within(Rectangle area) {
		if (cellCount(area) > Math.max(MOST_CELLS, cells.size())) {
			return entries.values().stream().filter(e -> meets(e.area, area)).map(Entry::value).toList();
		}
		Set<Entry<T>> found = new LinkedHashSet<>();
		forEachCell(area, key -> {
			for (Entry<T> entry : cells.getOrDefault(key, List.of())) {
				if (meets(entry.area, area)) {
					found.add(entry);
				}
			}
		});
		large.stream().filter(e -> meets(e.area, area)).forEach(found::add);
		return found.stream().map(Entry::value).toList();
	}

	/** A copy of all that is in the index. */
	public List<T> values() {
		return List.copyOf(entries.keySet());
	}

	public void clear() {
		entries.clear();
		cells.clear();
		large.clear();
	}

	public int size() {
		return entries.size();
	}

	private static boolean meets(Rectangle a, Rectangle b) {
		return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
	}

	private static long cellCount(Rectangle r) {
		return (1L + cell(r.x + r.width) - cell(r.x)) * (1L + cell(r.y + r.height) - cell(r.y));
	}

	private static int cell(int coordinate) {
		return coordinate >> CELL_BITS;
	}

	private static void forEachCell(Rectangle r, java.util.function.LongConsumer action) {
		for (int cx = cell(r.x); cx <= cell(r.x + r.width); cx++) {
			for (int cy = cell(r.y); cy <= cell(r.y + r.height); cy++) {
				action.accept((long) cx << 32 | cy & 0xffffffffL);
			}
		}
	}
}
