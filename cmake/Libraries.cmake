# SPDX-License-Identifier: MIT
# The libraries, as one INTERFACE target, fse_libraries.
#
#   FSE_LIBXML2  a folder with the sources of libxml2, which is then built as part of this build, and linked statically;
#                those of libxslt are in FSE_LIBXSLT. Empty: the system's
#   FSE_LIBXSLT  (a folder libxslt* beside FSE_LIBXML2)

set(FSE_LIBXML2 "" CACHE PATH "Sources of libxml2")
set(FSE_LIBXSLT "" CACHE PATH "Sources of libxslt, if FSE_LIBXML2 is set")

add_library(fse_libraries INTERFACE)
if(FSE_STATIC)
    set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
endif()

# What libxml2 and libxslt are built with: what the program needs of them, and nothing that opens a connection.
set(libxml2_options
    -DLIBXML2_WITH_ICONV=ON
    -DLIBXML2_WITH_ICU=OFF
    -DLIBXML2_WITH_LZMA=OFF
    -DLIBXML2_WITH_ZLIB=OFF
    -DLIBXML2_WITH_HTTP=OFF
    -DLIBXML2_WITH_FTP=OFF
    -DLIBXML2_WITH_MODULES=OFF
    -DLIBXML2_WITH_DEBUG=OFF
    -DLIBXML2_WITH_PYTHON=OFF
    -DLIBXML2_WITH_PROGRAMS=OFF
    -DLIBXML2_WITH_TESTS=OFF
    -DLIBXML2_WITH_HTML=ON
    -DLIBXML2_WITH_XPTR=ON
    -DLIBXML2_WITH_SCHEMAS=ON)
set(libxslt_options
    -DLIBXSLT_WITH_CRYPTO=OFF
    -DLIBXSLT_WITH_DEBUGGER=OFF
    -DLIBXSLT_WITH_MODULES=OFF
    -DLIBXSLT_WITH_PROFILER=OFF
    -DLIBXSLT_WITH_PROGRAMS=OFF
    -DLIBXSLT_WITH_PYTHON=OFF
    -DLIBXSLT_WITH_TESTS=OFF
    -DLIBXSLT_WITH_XSLT_DEBUG=OFF)

# fse_build_library(NAME FOLDER DEPENDENCY OPTION...): builds the sources in FOLDER by their CMakeLists.txt, after the
# target DEPENDENCY if that is not empty, and installs them in libraries/.
function(fse_build_library name folder dependency)
    if(NOT EXISTS "${folder}/CMakeLists.txt")
        message(FATAL_ERROR "There are no sources of ${name} in '${folder}': it has no CMakeLists.txt")
    endif()
    # Without `..`, as the compiler is given it.
    get_filename_component(folder "${folder}" ABSOLUTE)
    ExternalProject_Add(${name}
        SOURCE_DIR "${folder}"
        DEPENDS ${dependency}
        PREFIX "${PROJECT_BINARY_DIR}/libraries/build-${name}"
        INSTALL_DIR "${PROJECT_BINARY_DIR}/libraries"
        CMAKE_ARGS
            -DCMAKE_INSTALL_PREFIX=<INSTALL_DIR>
            -DCMAKE_PREFIX_PATH=<INSTALL_DIR>
            -DCMAKE_INSTALL_LIBDIR=lib
            -DCMAKE_BUILD_TYPE=Release
            -DBUILD_SHARED_LIBS=OFF
            -DCMAKE_POSITION_INDEPENDENT_CODE=ON
            "-DCMAKE_C_COMPILER=${CMAKE_C_COMPILER}"
            "-DCMAKE_C_COMPILER_LAUNCHER=${CMAKE_C_COMPILER_LAUNCHER}"
            "-DCMAKE_C_FLAGS=${CMAKE_C_FLAGS} -ffile-prefix-map=${folder}=${name}"
            "-DCMAKE_TOOLCHAIN_FILE=${CMAKE_TOOLCHAIN_FILE}"
            ${ARGN}
        BUILD_BYPRODUCTS ${FSE_BYPRODUCTS})
endfunction()

if(FSE_LIBXML2)
    include(ExternalProject)
    get_filename_component(libxml2 "${FSE_LIBXML2}" ABSOLUTE)
    set(libxslt "${FSE_LIBXSLT}")
    if(NOT libxslt)
        file(GLOB libxslt LIST_DIRECTORIES true "${libxml2}/../libxslt*/CMakeLists.txt")
        string(REGEX REPLACE "/CMakeLists.txt.*" "" libxslt "${libxslt}")
    endif()
    set(archives "${PROJECT_BINARY_DIR}/libraries/lib")
    set(FSE_BYPRODUCTS "${archives}/libxml2.a")
    fse_build_library(libxml2 "${libxml2}" "" ${libxml2_options})
    set(FSE_BYPRODUCTS "${archives}/libxslt.a" "${archives}/libexslt.a")
    fse_build_library(libxslt "${libxslt}" libxml2 ${libxslt_options})
    add_dependencies(fse_libraries libxslt)
    file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/libraries/include/libxml2")
    target_include_directories(fse_libraries SYSTEM INTERFACE
        "${PROJECT_BINARY_DIR}/libraries/include/libxml2" "${PROJECT_BINARY_DIR}/libraries/include")
    target_link_libraries(fse_libraries INTERFACE
        "${archives}/libexslt.a" "${archives}/libxslt.a" "${archives}/libxml2.a" m)
    set(xml_modules "")
else()
    set(xml_modules libxml-2.0 libxslt libexslt)
    find_library(FSE_XSLT_LIBRARY xslt)
    if(FSE_STATIC AND NOT FSE_XSLT_LIBRARY)
        message(FATAL_ERROR "There is no libxslt.a here (Debian has none). Build it from its sources, with"
            " -DFSE_LIBXML2=DIR; script/sources gets them.")
    endif()
endif()

find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBRARIES REQUIRED IMPORTED_TARGET ${xml_modules} libpcre2-8 libidn2 nettle inih)
# It has no pkg-config file.
find_path(UNISTRING_INCLUDE_DIR uninorm.h REQUIRED)
find_library(UNISTRING_LIBRARY unistring REQUIRED)
target_include_directories(fse_libraries SYSTEM INTERFACE "${UNISTRING_INCLUDE_DIR}")
target_link_libraries(fse_libraries INTERFACE PkgConfig::LIBRARIES "${UNISTRING_LIBRARY}")
