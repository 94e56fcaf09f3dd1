# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# What ./elenchus and ./test share: finding or fetching what the build needs, and running it. Needs $root.

maven_version=3.9.12

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "${0##*/}: $*"
    exit 1
}

# Installs Debian packages, or names them where that is not possible.
install_packages() { # packages
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "Installing $* ..."
        { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"; } >"$root/releng/target/apt.log" 2>&1 \
            </dev/null || { tail -5 "$root/releng/target/apt.log" >&2; fail "could not install $*"; }
    else
        fail "missing on this system: $*. Please install these packages (Debian names) or their like."
    fi
}

has_library() { # file name
    { ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep -q "$1"
}

require_jdk() {
    mkdir -p "$root/releng/target"
    local javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac version
    command -v "$javac" >/dev/null || install_packages openjdk-17-jdk-headless
    version=$("$javac" -version 2>&1 </dev/null | sed -n 's/^javac \([0-9]*\).*/\1/p')
    [ "${version:-0}" -ge 17 ] || fail "$javac is of Java ${version:-unknown}; the build needs a JDK 17 or later. Set JAVA_HOME to one."
}

require_gtk() {
    [ "$(uname -s)" = Linux ] || return 0
    mkdir -p "$root/releng/target"
    has_library libgtk-3.so.0 || install_packages libgtk-3-0
}

# Sets maven to a Maven that Tycho 4 starts with: the installed one from 3.9 on, else one that the installed one fetches.
require_maven() {
    maven=$root/releng/target/apache-maven-$maven_version/bin/mvn
    if [ -x "$maven" ]; then
        return
    fi
    command -v mvn >/dev/null || install_packages maven
    local version
    version=$(mvn --version </dev/null 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
    if [ "${version% *}" -gt 3 ] || { [ "${version% *}" = 3 ] && [ "${version#* }" -ge 9 ]; }; then
        maven=$(command -v mvn)
        return
    fi
    mkdir -p "$root/releng/target"
    say "Fetching Maven $maven_version, since Tycho does not start with the installed one ..."
    local work
    work=$(mktemp -d)
    # Elsewhere than in the checkout, whose .mvn the old Maven could not load.
    (cd "$work" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" -DoutputDirectory="$work/maven" </dev/null >"$root/releng/target/maven.log" 2>&1) ||
        fail "could not fetch Maven $maven_version. Is there a network, or a Maven 3.9 to install?"
    rm -rf "$root/releng/target/apache-maven-$maven_version"
    mv "$work/maven/apache-maven-$maven_version" "$root/releng/target/"
    chmod +x "$maven"
    rm -rf "$work"
}

# Runs Maven in the checkout, in a locale of its own. All archives bear the time of the last commit, so that the same sources give the same bytes.
run_maven() { # arguments
    local stamp
    stamp=$(cd "$root" && TZ=UTC git log -1 --date=format-local:%Y-%m-%dT%H:%M:%SZ --format=%cd 2>/dev/null) || stamp=
    (cd "$root" && LC_ALL=C.UTF-8 "$maven" -B -ntp ${stamp:+"-Delenchus.timestamp=$stamp"} "$@" </dev/null)
}

host_platform() { # prints Maven options that name this machine's platform
    local arch
    case $(uname -m) in
        arm64|aarch64) arch=aarch64 ;;
        *) arch=x86_64 ;;
    esac
    case $(uname -s) in
        Darwin) printf -- '-Delenchus.os=macosx -Delenchus.ws=cocoa -Delenchus.arch=%s' "$arch" ;;
        *) printf -- '-Delenchus.os=linux -Delenchus.ws=gtk -Delenchus.arch=%s' "$arch" ;;
    esac
}

product_folder() { # prints where the build leaves the product for this machine
    local platform
    platform=$(host_platform)
    platform=${platform//-Delenchus.os=/}
    platform=${platform// -Delenchus.ws=/\/}
    platform=${platform// -Delenchus.arch=/\/}
    printf '%s' "$root/releng/org.elenchus.product/target/products/elenchus/$platform/elenchus"
}

stamp=releng/target/built

is_built() { # product folder: true if nothing that goes into the product changed since the last build began
    [ -x "$1/elenchus" ] && [ -e "$root/$stamp" ] &&
        [ -z "$(cd "$root" && find pom.xml .mvn bundles features tests/org.elenchus.testkit \
            releng/org.elenchus.maven releng/org.elenchus.product releng/org.elenchus.target \( -name target -o -name bin \) -prune -o \
            \( -type f -o -type d -path '*/src*' \) -newer "$stamp" -print -quit)" ]
}

kept=releng/target/kept-plugins

# What a user has put into the product, which a build makes anew, is laid aside; what update sites brought as its jars.
keep_plugins() {
    local product each
    product=$(product_folder)
    [ -x "$product/elenchus" ] || return 0
    mkdir -p "$root/$kept"
    [ ! -d "$product/dropins" ] || cp -a "$product/dropins/." "$root/$kept/"
    "$product/elenchus" list plugins 2>/dev/null </dev/null | awk -F '  +' '$NF == "installed" { print $1 "_" $(NF - 1) }' | while read -r each; do
        for each in "$product/plugins/$each" "$product/plugins/$each.jar"; do
            [ ! -e "$each" ] || cp -a "$each" "$root/$kept/"
        done
    done
}

# Puts it into the folder dropins of the new product.
restore_plugins() {
    local product each names=
    product=$(product_folder)
    [ -d "$root/$kept" ] || return 0
    mkdir -p "$product/dropins"
    for each in "$root/$kept"/*; do
        [ -e "$each" ] && [ ! -e "$product/dropins/${each##*/}" ] || continue
        cp -a "$each" "$product/dropins/"
        names="$names ${each##*/}"
    done
    rm -rf "${root:?}/$kept"
    [ -z "$names" ] || say "Plug-ins that were installed are again in $product/dropins:$names"
}

# Call right before a build; mark_built after it. What changes in between counts as newer than the build.
begin_build() {
    mkdir -p "$root/releng/target"
    keep_plugins
    # The compiler would leave the classes of deleted sources where they are.
    rm -rf "$root"/bundles/*/target "$root"/features/*/target "$root"/tests/*/target "$root"/examples/*/target "$root/releng/org.elenchus.maven/target"
    rm -f "$root/$stamp"
    : > "$root/$stamp.begun"
}

mark_built() {
    mv "$root/$stamp.begun" "$root/$stamp"
    restore_plugins
    "$(product_folder)/elenchus" --version >/dev/null 2>&1 </dev/null # lets it archive its classes
}

# Builds the product for this machine alone, one build at a time.
build_product() {
    require_jdk
    require_maven
    local log=$root/releng/target/build.log
    exec 8>"$root/releng/target/lock"
    if command -v flock >/dev/null; then
        flock 8
        if is_built "$(product_folder)"; then
            exec 8>&-
            return 0
        fi
    fi
    say "Building Elenchus; the first time this takes a few minutes ..."
    begin_build
    # shellcheck disable=SC2046 # the platform is several options
    if ! run_maven verify -Delenchus.product $(host_platform) >"$log" 2>&1 8>&-; then
        report_maven_failure "$log"
        return 1
    fi
    mark_built 8>&-
    exec 8>&-
}

report_maven_failure() { # log
    grep -aE '^\[ERROR\]' "$1" | grep -av 'osgi.platform' | head -20 >&2
    say "The build failed. Its whole log: $1"
}
