<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The words of English comparisons. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="labels-en">
    <lang>en</lang>
    <title>What changes in the data</title>
    <general>The whole dataset</general>
    <change one="change" many="changes"/>
    <none>no change in meaning</none>
    <more>more</more>

    <class of="breaking" many="breaking">breaking</class>
    <class of="addition" many="additions">addition</class>
    <class of="correction" many="corrections">correction</class>
    <class of="editorial" many="editorial">editorial</class>
    <kind of="added">added</kind>
    <kind of="removed">removed</kind>
    <turn of="again">becomes current again</turn>
    <turn of="over">is no longer current</turn>

    <enough>The version is right</enough>
    <too-low>The version is too low</too-low>
    <backwards>The version goes backwards</backwards>
    <needs>it must be at least</needs>
    <updated-backwards>The date of the newest evidence goes backwards</updated-backwards>
  </xsl:variable>
</xsl:stylesheet>
