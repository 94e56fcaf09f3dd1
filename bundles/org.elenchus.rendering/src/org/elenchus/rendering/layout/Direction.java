// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.layout;

/** Where reasons lie as seen from what they are reasons for. */
public enum Direction {
    /** Thesis on top, reasons below. */
    DOWN("top-down"),
    /** Thesis at the bottom, reasons above. */
    UP("bottom-up"),
    /** Thesis on the left, reasons to the right. */
    RIGHT("left-right"),
    /** Thesis on the right, reasons to the left. */
    LEFT("right-left");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /** As options and files say it. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException naming the words that are understood */
    public static Direction of(String word) {
        for (Direction direction : values()) {
            if (direction.word.equalsIgnoreCase(word)) {
                return direction;
            }
        }
        throw new IllegalArgumentException("direction " + word + " is not one of top-down, bottom-up, left-right, right-left");
    }

    public boolean isHorizontal() {
        return this == RIGHT || this == LEFT;
    }
}
