#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Follows docs/extending/README.md to the letter, as a newcomer would: writes each file that it shows, runs each command, in an empty folder and with a product
# just unpacked. Runs the example of a library likewise. Usage: extending.sh CHECKOUT
# Prints a line for each check: "ok NAME" or "not-ok NAME"; what went wrong goes to the standard error.
set -u
checkout=$(cd "$1" && pwd -P)
unset DISPLAY WAYLAND_DISPLAY
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

result() { # name, exit code, log
    if [ "$2" = 0 ]; then
        echo "ok $1"
    else
        echo "not-ok $1"
        { echo "not ok: $1"; tail -30 "$3"; } >&2
    fi
}

archive=$checkout/releng/org.elenchus.product/target/products/elenchus-linux.gtk.x86_64.tar.gz
mkdir "$work/product"
if [ -e "$archive" ]; then
    tar -xzf "$archive" -C "$work/product"
else
    cp -r "$checkout/releng/org.elenchus.product/target/products/elenchus/linux/gtk/x86_64/elenchus" "$work/product/"
fi
export ELENCHUS=$checkout PATH=$work/product/elenchus:$PATH

# The blocks of the page, in their order: file=NAME is a file to write, sh is to be run.
mkdir "$work/plugin"
cd "$work/plugin" || exit 1
awk -v out="$work" '
    /^```/ && !inside { inside = 1; target = ""
        if (match($0, /file=[^ ]+/)) { target = "file " substr($0, RSTART + 5, RLENGTH - 5) }
        else if ($0 ~ /^```sh/) { target = "run" }
        n++; name = sprintf("%s/block-%02d", out, n); print target > (name ".what"); close(name ".what"); printf "" > name; next }
    /^```/ { inside = 0; close(name); next }
    inside { print > name }' "$checkout/docs/extending/README.md"
steps=0
for block in "$work"/block-[0-9][0-9]; do
    read -r what file <"$block.what"
    case $what in
        file)
            mkdir -p "$(dirname "$file")" && cp "$block" "$file"
            ;;
        run)
            steps=$((steps + 1))
            bash -e "$block" >"$work/log" 2>&1 </dev/null
            result "step $steps of the tutorial: $(head -1 "$block")" $? "$work/log"
            ;;
    esac
done
[ "$steps" -ge 3 ] && [ -s heating.svg ] && grep -q 'heat pump' heating.svg
result "the tutorial's plug-in has made a figure of a file in its format" $? "$work/log"

cp -r "$checkout/examples/library" "$work/library" && cd "$work/library" &&
    mvn -q -B compile exec:java "-Delenchus.repository=file://$checkout/releng/org.elenchus.maven/target/repository" -Dexec.args="$work/first.svg" >"$work/log" 2>&1 </dev/null &&
    grep -q 'IN ' "$work/log" && grep -q '</svg>' "$work/first.svg" && grep -q 'take the train' "$work/first.svg"
result "Elenchus is a library for plain Maven projects" $? "$work/log"
