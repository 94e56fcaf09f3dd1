// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench.editor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks from another thread at what the user interface does while one stretch of work lasts too long. Off unless asked for. */
final class LongFrames {
	private static final int EVERY = 3;
	private static final int DEPTH = 7;

	private final Thread watched;
	private final double limit;
	private final Map<String, Integer> seen = new HashMap<>();
	private volatile long began;

	/** @param limit in milliseconds from which on a stretch is looked at; 0 for never */
	LongFrames(Thread watched, double limit) {
		this.watched = watched;
		this.limit = limit;
		if (limit > 0) {
			Thread sampler = new Thread(this::sample, "long frames");
			sampler.setDaemon(true);
			sampler.start();
		}
	}

	void frameBegins() {
		began = System.nanoTime();
	}

	void frameEnds() {
		began = 0;
	}

	private void sample() {
		while (true) {
			try {
				Thread.sleep(EVERY);
			} catch (InterruptedException e) {
				return;
			}
			long since = began;
			if (since != 0 && (System.nanoTime() - since) / 1e6 > limit) {
				note(watched.getStackTrace());
			}
		}
	}

	/** Where it is, and through which methods of ours it came there. */
	private synchronized void note(StackTraceElement[] stack) {
		StringBuilder text = new StringBuilder(stack.length == 0 ? "" : stack[0].getClassName() + "." + stack[0].getMethodName());
		int ours = 0;
		for (StackTraceElement element : stack) {
			if (element.getClassName().startsWith("org.elenchus.bench")) {
				break;
			}
			if (element.getClassName().startsWith("org.elenchus") && ours++ < DEPTH) {
				text.append("\n      ").append(element.getClassName().replaceFirst("org.elenchus.", "")).append('.').append(element.getMethodName())
						.append(':').append(element.getLineNumber());
			}
		}
		seen.merge(text.toString(), 1, Integer::sum);
	}

	/** The stacks seen most often, and forgets them. */
	synchronized String report(int most) {
		String text = seen.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(most)
				.map(entry -> "   " + entry.getValue() + " times " + entry.getKey()).collect(Collectors.joining("\n"));
		seen.clear();
		return text;
	}
}
