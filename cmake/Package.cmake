# SPDX-License-Identifier: MIT
# What `cpack` makes in the build folder, for whom: a Debian package (`cpack -G DEB`), an archive of what is installed
# (`cpack -G TGZ`), and one of the sources (`cpack --config CPackSourceConfig.cmake`).

# The maintainers are those of the dataset.
file(STRINGS data/regions.xml about REGEX "<about ")
string(REGEX REPLACE ".* publisher=\"([^\"]*)\".*" "\\1" publisher "${about}")
string(REGEX REPLACE ".* email=\"([^\"]*)\".*" "\\1" email "${about}")

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_CONTACT "${publisher} <${email}>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "linter and exporter of how to activate the Italian health record")
set(CPACK_PACKAGE_DESCRIPTION
"One XML file says how to activate the Fascicolo Sanitario Elettronico, the
Italian electronic health record, in each of 21 jurisdictions: with which
credential, where, in which steps, and who says so.

fse-lint says what is wrong with that file, fixes what needs no judgement,
tells which version a change needs, and exports it as JSON, CSV, SQL, linked
data and pages for citizens. The dataset comes with it.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_RESOURCE_FILE_README "${PROJECT_SOURCE_DIR}/README.md")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_FILE_NAME "fse-lint-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")

set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# What Debian wants otherwise than the GNU standards.
configure_file(packaging/debian/prepare.cmake.in debian/prepare.cmake @ONLY)
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_BINARY_DIR}/debian/prepare.cmake")
# For autopkgtest, which tests what is installed: its tree is debian/ in the build folder.
configure_file(packaging/debian/control.in debian/debian/control @ONLY)
configure_file(packaging/debian/tests/control debian/debian/tests/control COPYONLY)
configure_file(packaging/debian/tests/installed debian/debian/tests/installed COPYONLY)

set(CPACK_SOURCE_GENERATOR TGZ)
set(CPACK_SOURCE_PACKAGE_FILE_NAME "fse-lint-${PROJECT_VERSION}")
set(CPACK_SOURCE_IGNORE_FILES "^${PROJECT_SOURCE_DIR}/(build|\\\\.git|\\\\.cache)(/|$)" "__pycache__" "~$" "\\\\.swp$")

include(CPack)
