<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What scripts of pages share: tables that one can sort. A cell may say in data-order what counts in place of its text. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="table-script"><![CDATA[  // A button in each head sorts by its column.

  function startTable(table) {
    const body = table.tBodies[0];
    const value = (row, column) => row.cells[column].dataset.order ?? row.cells[column].textContent.trim();
    for (const head of table.tHead.rows[0].cells) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const isDown = head.getAttribute("aria-sort") === "ascending";
        for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
        const rows = [...body.rows].sort((a, b) => value(a, head.cellIndex).localeCompare(value(b, head.cellIndex), document.documentElement.lang));
        body.append(...(isDown ? rows.reverse() : rows));
      });
    }
  }
]]></xsl:variable>
</xsl:stylesheet>
