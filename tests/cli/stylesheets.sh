#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Reports by the user's own stylesheets, and what these may not do.
#
#   tests/cli/stylesheets.sh FSE_LINT
#
# Prints a line for each fault; exit status 0 none, 1 some, 2 wrong usage.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
# shellcheck source=tests/cli/common.sh
. "$(dirname "$0")/common.sh"

# stylesheet CONTENT: makes own.xsl, with CONTENT from its second line on.
stylesheet() {
    cat >own.xsl <<END
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:fse:report:1" xmlns:exsl="http://exslt.org/common" xmlns:x="urn:x" extension-element-prefixes="exsl" exclude-result-prefixes="r x">
$1
</xsl:stylesheet>
END
}

check_reports() {
    stylesheet '<xsl:output method="text"/><xsl:template match="/"><xsl:value-of select="count(//r:finding[@rule = &quot;FSE006&quot;])"/></xsl:template>'
    run 1 "${few[@]}" --xslt own.xsl error.xml
    [ "$(cat "$out")" = 1 ] || fault "not one finding"
    run 1 "${few[@]}" --xslt own.xsl=count.txt --format json=too.json error.xml
    [ "$(cat count.txt)" = 1 ] || fault "not one finding in count.txt"
    input=own.xsl
    run 1 "${few[@]}" --xslt - error.xml
    input=/dev/null
    [ "$(cat "$out")" = 1 ] || fault "not one finding by a stylesheet from standard input"
    stylesheet '<xsl:output method="html"/><xsl:template match="/"><br title="&amp;"/></xsl:template>'
    run 0 "${few[@]}" --xslt own.xsl
    out_has '^<br title="&amp;">$'
    stylesheet '<xsl:output encoding="ISO-8859-1"/><xsl:template match="/"><a>è</a></xsl:template>'
    run 0 "${few[@]}" --xslt own.xsl
    out_has "<a>$(printf '\350')</a>"
    stylesheet '<xsl:output method="text"/><xsl:template match="/"/>'
    run 0 "${few[@]}" --xslt own.xsl
    out_is_empty
    # What the program carries may be imported, and one template of it be another.
    stylesheet '<xsl:import href="xslt/report/checkstyle.xsl"/><xsl:template match="r:file"><only/></xsl:template>'
    run 0 "${few[@]}" --xslt own.xsl
    out_has '<only/>'
}

# refused WHAT: the stylesheet is refused in one line that has WHAT; another report is made.
refused() {
    rm -f made.json written.txt
    run 3 "${few[@]}" --xslt own.xsl=made.txt --format json=made.json error.xml
    err_has "^fse-lint: cannot use the stylesheet own.xsl: $1"
    has_file made.json '"tool": "fse-lint"'
    [ ! -e made.txt ] || fault "a report by a stylesheet that failed"
    [ ! -e written.txt ] || fault "the stylesheet wrote a file"
}

# shellcheck disable=SC2016 # the stylesheets have variables of their own
check_trouble() {
    run 3 "${few[@]}" --xslt none.xsl
    err_has '^fse-lint: cannot read none.xsl: No such file or directory$'
    run 3 "${few[@]}" --xslt folder
    run 3 "${few[@]}" --xslt empty.xml
    err_has 'empty.xml: line 1: Document is empty$'
    run 3 "${few[@]}" --xslt data/regions.xml
    err_has 'data/regions.xml: .*document is not a stylesheet$'
    run 2 --xslt
    head -c 10000001 /dev/zero >big.xsl
    run 3 "${few[@]}" --xslt big.xsl
    err_has '^fse-lint: the stylesheet big.xsl is larger than 10000000 bytes$'
    stylesheet '<xsl:template match="/">'
    refused 'line 3: Opening and ending tag mismatch'
    stylesheet '<xsl:template match="/"><y:a/></xsl:template>'
    refused 'line 2: Namespace prefix y'
    stylesheet '<xsl:template match="/"><xsl:value-of select="a[("/></xsl:template>'
    refused "line 2: .*could not compile select expression 'a\[('"
    stylesheet '<xsl:template match="/"><xsl:valueof select="1"/></xsl:template>'
    refused 'line 2: unknown xsl:valueof'
    stylesheet '<xsl:template match="/"><xsl:value-of select="x:none(1)"/></xsl:template>'
    refused 'line 2: '
    stylesheet '<xsl:template match="/"><xsl:value-of select="$none"/></xsl:template>'
    refused "line 2: Variable 'none' has not been declared"
    stylesheet '<xsl:template match="/"><xsl:call-template name="none"/></xsl:template>'
    refused "line 2: The called template 'none' was not found"
    stylesheet '<xsl:template match="/"><xsl:message>one</xsl:message><xsl:message terminate="yes">no, not this</xsl:message></xsl:template>'
    refused 'no, not this$'
    stylesheet '<xsl:template match="/"><xsl:message terminate="yes">xml is not enough</xsl:message></xsl:template>'
    refused 'xml is not enough$'
    stylesheet '<xsl:template match="/"><xsl:message terminate="yes"/></xsl:template>'
    refused 'it fails and does not say why$'
    stylesheet '<xsl:import href="xslt/lib/csv.xsl"/><xsl:template match="/"><xsl:call-template name="csv-values"><xsl:with-param name="header" select="&quot;x&quot;"/></xsl:call-template></xsl:template>'
    refused 'xslt/lib/csv.xsl, line [0-9]*: .*node set'
    # A warning is none.
    stylesheet '<xsl:output method="text"/><xsl:template match="/" xml:space="kept">said</xsl:template>'
    run 0 "${few[@]}" --xslt own.xsl
    out_has '^said$'
    stylesheet '<xsl:import href="xslt/lib/json.xsl"/><xsl:template match="/"><xsl:apply-templates select="r:report" mode="json-text"/></xsl:template>'
    refused 'not a JSON element: report$'
}

check_forbidden() {
    stylesheet '<xsl:template match="/"><xsl:copy-of select="document(&quot;data/regions.xml&quot;)"/></xsl:template>'
    refused 'line 2: .*data/regions.xml'
    stylesheet '<xsl:template match="/"><exsl:document href="written.txt">x</exsl:document></xsl:template>'
    refused 'line 2: .*written.txt'
    : >other.xsl
    stylesheet '<xsl:import href="other.xsl"/>'
    refused 'line 2: .*unable to load other.xsl'
    stylesheet '<xsl:include href="/etc/passwd"/>'
    refused 'line 2: .*unable to load /etc/passwd'
    stylesheet '<xsl:import href="http://127.0.0.1/x.xsl"/>'
    refused 'line 2: .*unable to load http://127.0.0.1/x.xsl'
    printf '<!DOCTYPE x [<!ENTITY a SYSTEM "data/regions.xml">]>%s' "$(cat own.xsl)" >entity.xsl
    mv entity.xsl own.xsl
    refused 'it has a DOCTYPE, which is not allowed$'
    stylesheet '<xsl:template match="/"><a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="/etc/passwd" parse="text"/></a></xsl:template>'
    run 0 "${few[@]}" --xslt own.xsl
    out_has '<xi:include '
}

# shellcheck disable=SC2016 # the stylesheets have variables of their own
check_without_end() {
    stylesheet '<xsl:template match="/" name="a"><xsl:call-template name="a"/></xsl:template>'
    refused 'line 2: A potential infinite template recursion was detected'
    stylesheet '<xsl:template match="/" name="a"><xsl:param name="n" select="0"/><xsl:if test="$n &lt; 99"><xsl:call-template name="a"><xsl:with-param name="n" select="$n + 1"/></xsl:call-template><xsl:call-template name="a"><xsl:with-param name="n" select="$n + 1"/></xsl:call-template></xsl:if></xsl:template>'
    refused 'line 2: it takes more steps than are allowed'
    stylesheet '<xsl:template match="/"><xsl:value-of select="count(//*[count(//*[count(//*[. = &quot;x&quot;])])])"/></xsl:template>'
    refused 'line 2: it takes more steps than are allowed'
}

check_reports
check_trouble
check_forbidden
check_without_end
has_no_leftovers
exit $((faults > 0))
