// SPDX-License-Identifier: MIT
module.exports = require("./regions.json");
