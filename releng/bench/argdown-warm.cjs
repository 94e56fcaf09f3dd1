// SPDX-License-Identifier: EPL-2.0
// Times the reference parser of Argdown in its own process, warm: node argdown-warm.cjs FOLDER-WITH-NODE-MODULES FILE ROUNDS
const { createRequire } = require("module");
const fs = require("fs");
const path = require("path");

const [modules, file, rounds] = process.argv.slice(2);
const { argdown } = createRequire(path.join(path.resolve(modules), "x.js"))("@argdown/core/dist/argdown.js");
const input = fs.readFileSync(file, "utf8");
const times = [];
for (let i = 0; i < Number(rounds); i++) {
    const start = process.hrtime.bigint();
    const response = argdown.run({ input, process: ["parse-input", "build-model"], logLevel: "error", throwExceptions: true });
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    if (!response.arguments) {
        throw new Error("nothing was parsed");
    }
}
times.sort((a, b) => a - b);
console.log(times[Math.floor(times.length / 2)].toFixed(1));
