# SPDX-License-Identifier: MIT
# Archives of a folder that are the same bytes from every clone, made by git alone; sourced, never run.
# shellcheck shell=sh

# pack_folder FOLDER NAME DAY: NAME.tar.gz and NAME.zip of what is in FOLDER: sorted, in a folder that NAME ends in, owned
# by nobody in particular, readable by all, last changed at midnight (UTC) of DAY, like 2026-10-04. The copies that git
# makes of the files are in FOLDER.git, which it removes.
pack_folder() (
    set -e
    GIT_DIR=$1.git GIT_WORK_TREE=$1 TZ=UTC
    GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null
    GIT_AUTHOR_NAME=fse-lint GIT_AUTHOR_EMAIL='' GIT_AUTHOR_DATE="$3T00:00:00Z"
    GIT_COMMITTER_NAME=fse-lint GIT_COMMITTER_EMAIL='' GIT_COMMITTER_DATE=$GIT_AUTHOR_DATE
    export GIT_DIR GIT_WORK_TREE TZ GIT_CONFIG_NOSYSTEM GIT_CONFIG_GLOBAL
    export GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_AUTHOR_DATE GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL GIT_COMMITTER_DATE
    rm -rf "$GIT_DIR"
    git init --quiet --template= --object-format=sha1
    git config core.autocrlf false
    git config core.fileMode false
    git config tar.umask 022
    mkdir "$GIT_DIR/info"
    # Every file as it is.
    echo '* -text -export-ignore -export-subst' >"$GIT_DIR/info/attributes"
    git add --all --force .
    commit=$(git commit-tree "$(git write-tree)" </dev/null)
    git archive --format=tar --prefix="${2##*/}/" "$commit" | gzip -9 -n >"$2.tar.gz"
    git archive --format=zip -9 --prefix="${2##*/}/" "$commit" >"$2.zip"
    rm -rf "$GIT_DIR"
)
