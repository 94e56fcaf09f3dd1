#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Installs the example plug-in into the packaged product by each way, uses it on the command line and in the window, takes it away again, and
# breaks plug-ins in each way there is. Usage: plugins.sh CHECKOUT
# Prints a line for each check: "ok NAME" or "not-ok NAME"; what went wrong goes to the standard error.
set -u
checkout=$1
work=$(mktemp -d)
window=
trap '[ -z "$window" ] || kill "$window" 2>/dev/null; rm -rf "$work"' EXIT
display=${DISPLAY:-}
unset WAYLAND_DISPLAY

check() { # name, command...
    local name=$1
    shift
    if (unset DISPLAY; "$@") >"$work/out" 2>"$work/err"; then
        echo "ok $name"
    else
        echo "not-ok $name"
        { echo "not ok: $name"; head -20 "$work/out" "$work/err"; } >&2
    fi
}

archive=$checkout/releng/org.elenchus.product/target/products/elenchus-linux.gtk.x86_64.tar.gz
unpacked=$checkout/releng/org.elenchus.product/target/products/elenchus/linux/gtk/x86_64/elenchus
if [ -e "$archive" ]; then
    tar -xzf "$archive" -C "$work"
else
    cp -r "$unpacked" "$work/elenchus"
fi
product=$work/elenchus
# Archiving classes pays for a product that stays, not for one that is thrown away.
home=$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")
: >"$product/cli/java-$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$home/release").jsa.none"
elenchus=$product/elenchus
example=$checkout/examples/org.example.ibis
jar=$(echo "$example"/target/org.example.ibis-*-SNAPSHOT.jar)
site=$checkout/examples/org.example.ibis.site/target/repository
zip=$(echo "$checkout"/examples/org.example.ibis.site/target/*.zip)
notes=$checkout/examples/heating.ibis

# The plug-in's format, evaluator, notation and schemes are there and work.
works() { # origin
    "$elenchus" info "$notes" --json | grep -q '"statements" *: *6' &&
        "$elenchus" convert "$notes" --to ibis -o "$work/again.ibis" && cmp "$notes" "$work/again.ibis" &&
        "$elenchus" evaluate "$notes" --semantics weakest-link | grep -q '^0.000 .*heat pump' &&
        "$elenchus" export "$notes" --notation ibis -o "$work/heating.svg" && grep -q 'gas boiler' "$work/heating.svg" &&
        "$elenchus" list schemes --json | grep -q '"id": "need-for-change"' &&
        "$elenchus" list plugins --json | grep -q "\"id\": \"org.example.ibis\", .*\"version\": \"1.0.0[^\"]*\", \"origin\": \"$1\"" &&
        "$elenchus" list evaluators --json | grep -q '"id": "weakest-link".*"plugin": "org.example.ibis", "version": "1.0.0'
}

is_gone() {
    ! "$elenchus" list plugins | grep -q org.example.ibis && ! "$elenchus" list formats | grep -q '^ibis' && "$elenchus" info "$product"/examples/*.argmap >/dev/null
}

says() { # text, command...
    local text=$1
    shift
    "$@" 2>&1 | tee "$work/said" | grep -q -- "$text" || { cat "$work/said" >&2; return 1; }
}

all_name_their_plugin() {
    local kind
    for kind in formats layouts notations styles evaluators schemes rules commands; do
        "$elenchus" list $kind --json | tr '{' '\n' | grep '"id"' >"$work/items" && [ -s "$work/items" ] || return 1
        if grep '"name"' "$work/items" | grep -v '"plugin": "org\.[a-z.]*", "version": "[0-9]' >&2; then
            echo "$kind" >&2
            return 1
        fi
    done
}

check "everything that is listed names its plug-in and version" all_name_their_plugin
check "a jar is installed" says "installed org.example.ibis 1.0.0" "$elenchus" install "$jar"
check "what a jar brought works" works dropins
check "what a jar brought is uninstalled" says "uninstalled org.example.ibis" "$elenchus" uninstall org.example.ibis
check "nothing of it is left" is_gone

check "a dry run tells the licence" says "licence: Eclipse Public License" "$elenchus" install "$site" --dry-run
check "a dry run installs nothing" is_gone
check "an update site in a zip is installed" says "installed org.example.ibis.feature" "$elenchus" install "$zip"
check "what a zip brought works" works installed
check "what a zip brought is uninstalled by the feature's id" says "uninstalled org.example.ibis.feature" "$elenchus" uninstall org.example.ibis.feature
check "nothing of the zip is left" is_gone

cat >"$work/Serve.java" <<'END'
// Serves a folder by HTTP and prints its port.
public class Serve {
    public static void main(String[] arguments) throws Exception {
        var root = java.nio.file.Path.of(arguments[0]);
        var server = com.sun.net.httpserver.HttpServer.create(new java.net.InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            var file = root.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
            boolean found = file.startsWith(root) && java.nio.file.Files.isRegularFile(file);
            byte[] bytes = found ? java.nio.file.Files.readAllBytes(file) : new byte[0];
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(found ? 200 : 404, head || bytes.length == 0 ? -1 : bytes.length);
            if (!head) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
        System.out.println(server.getAddress().getPort());
    }
}
END
java "$work/Serve.java" "$site" >"$work/port" 2>/dev/null &
server=$!
for _ in $(seq 50); do [ -s "$work/port" ] && break; sleep 0.2; done
check "an update site at an address is installed" says "installed org.example.ibis.feature" "$elenchus" install "http://localhost:$(cat "$work/port")/"
kill "$server" 2>/dev/null && wait "$server" 2>/dev/null
check "what an address brought works" works installed
check "it is uninstalled by the plug-in's id" says "uninstalled org.example.ibis.feature" "$elenchus" uninstall org.example.ibis
check "what is not installed is named" says "org.example.absent is not installed" "$elenchus" uninstall org.example.absent
check "what is no plug-in is said so" says "neither a plug-in nor an update site" "$elenchus" install "$notes"

# Plug-ins broken in each way, beside the sound one, which is put into the folder by hand.
broken() { # name, version of Elenchus required, plugin.xml
    mkdir -p "$product/dropins/$1/META-INF"
    printf 'Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: %s;singleton:=true\nBundle-Version: 1.0.0\nRequire-Bundle: org.elenchus.core;bundle-version="%s"\n' \
        "$1" "$2" >"$product/dropins/$1/META-INF/MANIFEST.MF"
    printf '<?xml version="1.0"?>\n<plugin><extension point="%s">%s</extension></plugin>\n' "$3" "$4" >"$product/dropins/$1/plugin.xml"
}
importers=org.elenchus.core.importers
broken org.example.absentclass 0.1 $importers '<importer id="absent" name="A" extensions="a" class="org.example.Absent"/>'
broken org.example.takenid 0.1 $importers '<importer id="argmap" name="A" extensions="a" class="org.example.Absent"/>'
broken org.example.wrongpoint 0.1 org.elenchus.core.importer '<importer id="a" name="A" extensions="a" class="org.example.Absent"/>'
broken org.example.future '[9.0,10.0)' $importers '<importer id="future" name="A" extensions="a" class="org.example.Absent"/>'
echo rubbish >"$product/dropins/rubbish.jar"
cp "$jar" "$product/dropins/"

names_all_that_is_broken() {
    "$elenchus" list problems --json >"$work/problems" 2>/dev/null || return 1
    local name
    for name in absentclass takenid wrongpoint future rubbish.jar; do
        grep -q "$name" "$work/problems" || { echo "$name is not named" >&2; return 1; }
    done
    ! grep -q '"plugin": "org.example.ibis"' "$work/problems"
}
check "each broken plug-in is named, and no sound one" names_all_that_is_broken
check "broken plug-ins keep no other from working" works dropins

# The window: a file in the plug-in's format, given at the start, is opened; the log names what is broken.
# Without a locale for UTF-8 xwininfo tells no title with a dash in it.
windows() {
    DISPLAY=$display LC_ALL=C.UTF-8 xwininfo -root -tree
}
opens_in_the_window() {
    local home=$work/home
    mkdir -p "$home"
    cp "$notes" "$work/house.ibis"
    DISPLAY=$display ELENCHUS_JAVA_OPTS="-Duser.home=$home" "$elenchus" "$work/house.ibis" >"$work/window.log" 2>&1 &
    window=$!
    local log=$home/.elenchus/workspace/.metadata/.log
    for _ in $(seq 120); do
        windows 2>/dev/null | grep -q 'How should we heat' && grep -q org.example.absentclass "$log" 2>/dev/null && break
        kill -0 "$window" 2>/dev/null || break
        sleep 0.5
    done
    windows >"$work/windows" 2>&1
    kill "$window" 2>/dev/null && wait "$window" 2>/dev/null
    window=
    grep -q 'How should we heat' "$work/windows" || { cat "$work/window.log" "$work/windows" >&2; return 1; }
    grep -q 'there is no class org.example.Absent' "$log" && grep -q 'rubbish.jar' "$log"
}
if [ -n "$display" ] && command -v xwininfo >/dev/null; then
    check "the window opens a file of the plug-in's format, broken plug-ins beside it" opens_in_the_window
fi
