// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.tex;

import java.util.HashMap;
import java.util.Map;

/** Text as LaTeX takes it: what is special to it is escaped, what old engines have no letter for is set as mathematics. */
public final class TexText {
    /** Longer words may be broken anywhere, or they would stick out. */
    private static final int LONG_WORD = 22;
    private static final int BREAK_EVERY = 6;
    private static final Map<Integer, String> KNOWN = new HashMap<>();

    static {
        put("\\", "\\textbackslash{}", "{", "\\{", "}", "\\}", "$", "\\$", "&", "\\&", "#", "\\#", "_", "\\_", "%", "\\%", "~", "\\textasciitilde{}",
                "^", "\\textasciicircum{}", "<", "\\ensuremath{<}", ">", "\\ensuremath{>}", "|", "\\ensuremath{|}", "\"", "\\char34{}",
                "'", "'", "`", "\\char96{}", "\u00a0", "~", "\u2011", "\\mbox{-}", "\u200b", "\\allowbreak{}", "\u00ad", "\\-",
                "\u2010", "-", "\u2012", "--", "\u2015", "---", "\u202f", "\\,", "\u2009", "\\,", "\u2002", "\\ ", "\u2003", "\\ ");
        math("¬", "\\lnot", "→", "\\to", "←", "\\leftarrow", "↔", "\\leftrightarrow", "⇒", "\\Rightarrow", "⇔", "\\Leftrightarrow", "∧", "\\wedge", "∨",
                "\\vee", "∀", "\\forall", "∃", "\\exists", "∈", "\\in", "∉", "\\notin", "⊂", "\\subset", "⊆", "\\subseteq", "∪", "\\cup", "∩", "\\cap",
                "∅", "\\emptyset", "⊢", "\\vdash", "⊨", "\\models", "⊥", "\\bot", "⊤", "\\top", "□", "\\square", "◇", "\\diamond", "≤", "\\le", "≥",
                "\\ge", "≠", "\\ne", "≈", "\\approx", "≡", "\\equiv", "×", "\\times", "÷", "\\div", "±", "\\pm", "−", "-", "⊗", "\\otimes", "⊕", "\\oplus",
                "∞", "\\infty", "·", "\\cdot", "•", "\\bullet", "…", "\\ldots", "√", "\\surd", "∑", "\\sum", "′", "'", "⊃", "\\supset", "∴", "therefore",
                "α", "\\alpha", "β", "\\beta", "γ", "\\gamma", "δ", "\\delta", "ε", "\\varepsilon", "ζ", "\\zeta", "η", "\\eta", "θ", "\\theta", "ι",
                "\\iota", "κ", "\\kappa", "λ", "\\lambda", "μ", "\\mu", "µ", "\\mu", "ν", "\\nu", "ξ", "\\xi", "π", "\\pi", "ρ", "\\rho", "σ", "\\sigma",
                "ς", "\\varsigma", "τ", "\\tau", "υ", "\\upsilon", "φ", "\\varphi", "χ", "\\chi", "ψ", "\\psi", "ω", "\\omega", "Γ", "\\Gamma", "Δ",
                "\\Delta", "Θ", "\\Theta", "Λ", "\\Lambda", "Ξ", "\\Xi", "Π", "\\Pi", "Σ", "\\Sigma", "Φ", "\\Phi", "Ψ", "\\Psi", "Ω", "\\Omega");
        put("∴", "\\ensuremath{\\therefore}", "□", "\\ElenchusBox{}", "∴", "\\ElenchusTherefore{}", "✓", "\\ElenchusTick{}", "✗", "\\ensuremath{\\times}",
                "◇", "\\ensuremath{\\diamond}");
    }

    private TexText() {
    }

    private static void put(String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            KNOWN.put(pairs[i].codePointAt(0), pairs[i + 1]);
        }
    }

    private static void math(String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            KNOWN.put(pairs[i].codePointAt(0), "\\ensuremath{" + pairs[i + 1] + "}");
        }
    }

    /** Escaped; line ends become spaces. */
    public static String of(String text) {
        return new Writing(false).write(text);
    }

    /** Escaped; line ends stay line ends. */
    public static String lines(String text) {
        return new Writing(true).write(text);
    }

    /** Whether every engine has a letter for it: Latin, punctuation, and what is set as mathematics. */
    static boolean isCommon(int codePoint) {
        return codePoint < 0x180 || codePoint >= 0x2010 && codePoint <= 0x2026 || codePoint == 0x20ac || codePoint == 0x2122 || KNOWN.containsKey(codePoint)
                || Character.isWhitespace(codePoint);
    }

    /** What only XeLaTeX and LuaLaTeX have letters for; empty for most texts. */
    static String uncommon(String text) {
        StringBuilder found = new StringBuilder();
        text.codePoints().filter(c -> !isCommon(c)).distinct().forEach(found::appendCodePoint);
        return found.toString();
    }

    private static final class Writing {
        private final boolean keepLines;
        private final StringBuilder out = new StringBuilder();
        private int inWord;

        Writing(boolean keepLines) {
            this.keepLines = keepLines;
        }

        String write(String text) {
            String normal = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC).strip();
            boolean[] inLong = longWords(normal);
            for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
                add(normal.codePointAt(i), inLong[i]);
            }
            return out.toString();
        }

        private static boolean[] longWords(String text) {
            boolean[] inLong = new boolean[text.length()];
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                    java.util.Arrays.fill(inLong, start, i, i - start > LONG_WORD);
                    start = i + 1;
                }
            }
            return inLong;
        }

        private void add(int codePoint, boolean inLongWord) {
            if (codePoint == '\n' || codePoint == '\r') {
                if (codePoint == '\n') {
                    out.append(keepLines ? "\\newline{}" : " ");
                }
                inWord = 0;
                return;
            }
            if (Character.isWhitespace(codePoint)) {
                out.append(' ');
                inWord = 0;
                return;
            }
            String known = KNOWN.get(codePoint);
            if (known != null) {
                out.append(known);
            } else if (!isCommon(codePoint)) {
                out.append("\\ElenchusOther{").appendCodePoint(codePoint).append('}');
            } else if (codePoint >= ' ' && codePoint != 0x7f) {
                out.appendCodePoint(codePoint);
            }
            if (inLongWord && ++inWord % BREAK_EVERY == 0) {
                out.append("\\allowbreak{}");
            }
        }
    }
}
