#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Checks the finished product's command line as a user meets it. Usage: command-line.sh CHECKOUT
# Prints a line for each check: "ok NAME" or "not-ok NAME"; what went wrong goes to the standard error.
set -u
checkout=$1
unset DISPLAY WAYLAND_DISPLAY
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

check() { # name, command...
    local name=$1
    shift
    if ("$@") >"$work/out" 2>"$work/err"; then
        echo "ok $name"
    else
        echo "not-ok $name"
        { echo "not ok: $name"; head -20 "$work/out" "$work/err"; } >&2
    fi
}

exits_with() { # code, command...
    local wanted=$1 code
    shift
    "$@"
    code=$?
    [ "$code" = "$wanted" ] || { echo "exit code $code instead of $wanted" >&2; return 1; }
}

starts_with() { # file, bytes
    [ "$(head -c ${#2} "$1")" = "$2" ]
}

elenchus=$checkout/elenchus
memo=$checkout/bundles/org.elenchus.examples/maps/us-russia-afghanistan.argmap

exports_from_anywhere() {
    local folder="$work/a folder"
    mkdir -p "$folder" && ln -s "$elenchus" "$work/link" && cp "$memo" "$folder/mémo.argmap" && cd "$folder" || return 1
    "$work/link" export mémo.argmap -o "my figure.svg" && starts_with "my figure.svg" "<?xml" && grep -q "</svg>" "my figure.svg"
}

writes_pdf_and_png() {
    "$elenchus" export "$memo" -o "$work/memo.pdf" && starts_with "$work/memo.pdf" "%PDF-" &&
        "$elenchus" export "$memo" -o "$work/memo.png" && [ "$(head -c 4 "$work/memo.png" | tail -c 3)" = PNG ]
}

writes_the_same_bytes_again() {
    local format
    for format in svg pdf png; do
        "$elenchus" export "$memo" -o "$work/one.$format" && "$elenchus" export "$memo" -o "$work/two.$format" &&
            cmp "$work/one.$format" "$work/two.$format" || return 1
    done
}

answers_info_as_json() {
    "$elenchus" info "$memo" --json | grep -q '"statements" *: *[1-9]'
}

builds_nothing_a_second_time() {
    local before after
    before=$(ls -l --time-style=full-iso "$checkout/releng/target/built")
    "$elenchus" list formats >/dev/null || return 1
    after=$(ls -l --time-style=full-iso "$checkout/releng/target/built")
    [ "$before" = "$after" ]
}

loads_no_user_interface() {
    ELENCHUS_JAVA_OPTS="-Xlog:class+load:file=$work/classes" "$elenchus" export "$memo" -o "$work/plain.svg" || return 1
    [ "$(wc -l <"$work/classes")" -gt 500 ] && ! grep -E 'org\.eclipse\.(swt|jface|ui|osgi\.launch|core\.runtime\.adaptor)\.' "$work/classes"
}

runs_packaged_without_the_checkout() {
    local archive
    archive=$(echo "$checkout"/releng/org.elenchus.product/target/products/elenchus-linux.gtk.x86_64.tar.gz)
    [ -e "$archive" ] || { echo "no $archive" >&2; return 1; }
    mkdir -p "$work/my tools" && tar -xzf "$archive" -C "$work/my tools" &&
        "$work/my tools/elenchus/elenchus" export "$memo" -o "$work/packaged.svg" && "$elenchus" export "$memo" -o "$work/own.svg" &&
        cmp "$work/packaged.svg" "$work/own.svg"
}

says_that_there_is_no_display() {
    local message
    message=$(exits_with 1 "$elenchus" "$memo" 2>&1) && [[ $message == *display* ]]
}

# Matching this pattern takes ages and cannot be interrupted.
ends_a_script_that_nothing_stops() {
    printf '/^(a+)+$/.test("%s!");\n' aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa >"$work/stuck.js"
    local message
    message=$(exits_with 1 "$elenchus" run "$work/stuck.js" "$memo" --time-limit 1 2>&1) && [[ $message == *"stopped after 1 s"* ]]
}

check "export works from anywhere, through a link" exports_from_anywhere
check "PDF and PNG are written without a display" writes_pdf_and_png
check "figures are deterministic" writes_the_same_bytes_again
check "info answers as JSON" answers_info_as_json
check "help is there" "$elenchus" help
check "an unknown verb is a usage error" exits_with 2 "$elenchus" exprot "$memo"
check "a missing file cannot be read" exits_with 3 "$elenchus" info "$work/absent.argmap"
check "an output that cannot be written is said so" exits_with 4 "$elenchus" export "$memo" -o "$work/absent/memo.svg"
check "the second start builds nothing" builds_nothing_a_second_time
check "a script that nothing stops is ended, and that is said" ends_a_script_that_nothing_stops
check "no class of a user interface is loaded" loads_no_user_interface
check "the packaged product runs without the checkout" runs_packaged_without_the_checkout
check "the workbench says that it has no display" says_that_there_is_no_display
