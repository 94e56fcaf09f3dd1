// SPDX-License-Identifier: EPL-2.0
// Gives a tag another name wherever it is used.
//   elenchus run rename-tags MAP OLD NEW -o MAP
// Without arguments, as from the menu: makes all tags lower-case, with hyphens for blanks.
const [from, to] = [args[0], args[1]];
const renamed = tag => from ? (tag === from ? to : tag) : tag.trim().toLowerCase().replace(/\s+/g, '-');

let changed = 0;
for (const element of map.statements.concat(map.arguments)) {
    const tags = element.tags.map(renamed).filter((tag, i, all) => tag && all.indexOf(tag) === i);
    if (tags.join('\n') !== element.tags.join('\n')) {
        element.tags = tags;
        changed++;
    }
}
print(changed + ' changed; the tags are now: ' + (map.tags.join(', ') || 'none'));
