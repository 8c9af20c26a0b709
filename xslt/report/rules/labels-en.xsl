<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The words of the English page of rules; those of the rules come with the catalogue. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="rules-labels-en">
    <title>The rules</title>
    <about>What `fse-lint check` finds, why that matters and how to fix it. An id or a name is what `--rule`, `fse-lint explain` and suppressions take; neither ever changes, and no id is used twice. The severity is the one that a rule has unless `--rule` gives it another. What “fix” marks, `fse-lint fix` mends wherever it is safe.</about>
    <examples>The examples are pieces of [`example.xml`](example.xml), in which nothing is found; “…” is what is left out. Below each bad one is what `fse-lint` says of it.</examples>
    <id>id</id>
    <name>name</name>
    <severity>severity</severity>
    <finds>what it finds</finds>
    <why>Why</why>
    <how>How to fix it</how>
    <bad>Bad</bad>
    <good>Good</good>
    <fatal>Behind it nothing can be checked, so it is always an error.</fatal>
    <fixable>`fse-lint fix` does it wherever that is safe.</fixable>
  </xsl:variable>
</xsl:stylesheet>
