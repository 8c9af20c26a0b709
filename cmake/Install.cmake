# SPDX-License-Identifier: MIT
# What `cmake --install` puts where (GNUInstallDirs), and the manual and completion that the build makes for it.
#
#   FSE_MANUAL  make manual pages and completion (on, unless the program cannot run where it is built)

include(GNUInstallDirs)

set(runs_here ON)
if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
    set(runs_here OFF)
endif()
# With sanitizers nobody installs it.
if(FSE_SANITIZE OR FSE_COVERAGE)
    set(runs_here OFF)
endif()
option(FSE_MANUAL "Make the manual pages and the completion of shells" ${runs_here})

install(TARGETS fse-lint RUNTIME)
install(FILES LICENSE README.md CHANGELOG.md DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(DIRECTORY docs/ DESTINATION "${CMAKE_INSTALL_DOCDIR}/docs" FILES_MATCHING PATTERN "*.md" PATTERN "*.png")
install(FILES docs/example.xml DESTINATION "${CMAKE_INSTALL_DOCDIR}/examples")
install(DIRECTORY schema xslt data DESTINATION "${CMAKE_INSTALL_DATADIR}/fse-lint")

if(NOT FSE_MANUAL)
    return()
endif()

add_executable(fse-manual manual/fill.c manual/mdoc.c manual/shells.c)
target_compile_definitions(fse-manual PRIVATE FSE_SOURCE="${PROJECT_SOURCE_DIR}")
target_link_libraries(fse-manual PRIVATE fse fse_options)

# fse_fill(TEMPLATE FOLDER): the build makes of TEMPLATE a file of that name in manual/, which is installed in FOLDER.
function(fse_fill template folder)
    get_filename_component(name "${template}" NAME)
    set(output "${PROJECT_BINARY_DIR}/manual/${name}")
    add_custom_command(
        OUTPUT "${output}"
        COMMAND fse-manual "${template}" "${output}"
        DEPENDS fse-manual "${template}" "${PROJECT_SOURCE_DIR}/manual/regions.xsl"
        COMMENT "Filling ${name}"
        VERBATIM)
    set_property(GLOBAL APPEND PROPERTY FSE_FILLED "${output}")
    install(FILES "${output}" DESTINATION "${folder}")
endfunction()

file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/manual")
file(GLOB pages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/manual/pages/*.[1-9]")
foreach(page IN LISTS pages)
    string(REGEX MATCH "[1-9]$" section "${page}")
    fse_fill("${page}" "${CMAKE_INSTALL_MANDIR}/man${section}")
endforeach()
# Where the shells look, in the prefix.
fse_fill("${PROJECT_SOURCE_DIR}/manual/completion/fse-lint" "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
fse_fill("${PROJECT_SOURCE_DIR}/manual/completion/_fse-lint" "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")
fse_fill("${PROJECT_SOURCE_DIR}/manual/completion/fse-lint.fish" "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
get_property(filled GLOBAL PROPERTY FSE_FILLED)
add_custom_target(manual ALL DEPENDS ${filled})
