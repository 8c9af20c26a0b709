#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Stylesheets and schemas that take more than their share end with one line and status 3.
#
#   tests/faults/limits.sh PROGRAM
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
dataset=$(dirname "$0")/../../docs/example.xml
failures=0

# ends_with LINE ARGUMENT...: the check ends with status 3 and that one line, a pattern.
ends_with() {
    local line=$1 status=0
    shift
    timeout 60 "$lint" check -q "$@" "$dataset" >"$scratch/out" 2>"$scratch/err" || status=$?
    if [ "$status" -ne 3 ] || [ "$(wc -l <"$scratch/err")" -ne 1 ] || ! grep -q "$line" "$scratch/err" ||
        [ -s "$scratch/out" ]; then
        echo "not ok: $* ended with status $status, and said:" >&2
        head -c 1000 "$scratch/err" >&2
        failures=$((failures + 1))
    fi
}

stylesheet() {
    printf '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">%s</xsl:stylesheet>' \
        "<xsl:output method='text'/>$2" >"$scratch/$1.xsl"
}

schema() {
    printf '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">%s</xs:schema>' "$2" >"$scratch/$1.xsd"
}

all="//@*|//node()"
stylesheet doubling "<xsl:template match='/'><xsl:call-template name='double'/></xsl:template>
    <xsl:template name='double'><xsl:param name='s'>x</xsl:param><xsl:call-template name='double'>
    <xsl:with-param name='s' select='concat(\$s, \$s)'/></xsl:call-template></xsl:template>"
stylesheet endless "<xsl:template match='/'><xsl:apply-templates select='.'/></xsl:template>"
stylesheet long "<xsl:template match='/'><xsl:for-each select='($all)[position() &lt; 30]'><xsl:for-each
    select='($all)[position() &lt; 30]'>$(printf '%02000d' 0)</xsl:for-each></xsl:for-each></xsl:template>"
stylesheet slow "<xsl:template match='/'><xsl:for-each select='$all'><xsl:for-each select='$all'>
    <xsl:if test='count($all) = 0'/></xsl:for-each></xsl:for-each></xsl:template>"
ends_with 'MiB of memory (--limit memory=N' --xslt "$scratch/doubling.xsl" --limit memory=40
ends_with 'infinite template recursion' --xslt "$scratch/endless.xsl"
ends_with 'makes more than 1 MiB (--limit output=N' --xslt "$scratch/long.xsl" --limit output=1
# As much as that, and a byte more.
much=$(printf '%065536d' 0)
stylesheet most "<xsl:template match='/'><xsl:for-each select='($all)[position() &lt;= 16]'>$much</xsl:for-each></xsl:template>"
stylesheet more "<xsl:template match='/'><xsl:for-each select='($all)[position() &lt;= 16]'>$much</xsl:for-each>0</xsl:template>"
status=0
"$lint" check -q --xslt "$scratch/most.xsl" --limit output=1 "$dataset" >"$scratch/out" 2>"$scratch/err" || status=$?
if [ "$status" -gt 1 ] || [ -s "$scratch/err" ] || [ "$(wc -c <"$scratch/out")" -ne 1048576 ]; then
    echo "not ok: a MiB is not written (status $status)" >&2
    failures=$((failures + 1))
fi
ends_with 'makes more than 1 MiB (--limit output=N' --xslt "$scratch/more.xsl" --limit output=1
ends_with 'steps=N' --xslt "$scratch/slow.xsl" --limit steps=1
ends_with 'longer than 1 seconds (--limit seconds=N' --xslt "$scratch/slow.xsl" --limit seconds=1 --limit steps=100000

mkfifo "$scratch/pipe"
mkdir "$scratch/inside"
mkfifo "$scratch/inside/pipe"
cp "$scratch/endless.xsl" "$scratch/outside.xsd"
nested='<xs:element name="a" minOccurs="0"/>'
for _ in 1 2 3 4 5 6 7 8 9; do
    nested="<xs:sequence minOccurs='0' maxOccurs='3'>$nested$nested</xs:sequence>"
done
schema nested "<xs:element name='regions'><xs:complexType>$nested</xs:complexType></xs:element>"
ends_with 'not a regular file' --schema "$scratch/pipe"
ends_with 'not a regular file' --schema /dev/zero
ends_with 'longer than 1 seconds\|MiB of memory' --schema "$scratch/nested.xsd" --limit seconds=1
for file in "$scratch/pipe" inside/pipe ../outside.xsd /etc/passwd /dev/zero file:///etc/passwd; do
    schema inside/include "<xs:include schemaLocation='$file'/><xs:element name='regions'/>"
    ends_with 'not an XML Schema that can be used' --schema "$scratch/inside/include.xsd"
done

# What a schema needs beside it is read.
schema inside/types "<xs:complexType name='any'><xs:sequence><xs:any processContents='skip' minOccurs='0'/></xs:sequence></xs:complexType>"
schema inside/include "<xs:include schemaLocation='types.xsd'/><xs:element name='regions' type='any'/>"
status=0
"$lint" check -q --schema "$scratch/inside/include.xsd" "$dataset" >/dev/null 2>"$scratch/err" || status=$?
if [ "$status" -gt 1 ] || [ -s "$scratch/err" ]; then
    echo "not ok: a schema beside the schema is not read (status $status)" >&2
    failures=$((failures + 1))
fi
exit $((failures > 0))
