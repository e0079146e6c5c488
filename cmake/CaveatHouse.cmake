# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
#
# The rules of the house: one target a folder, warnings are errors, and an
# include reaches another folder only through target_link_libraries.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(caveat_warnings INTERFACE)
target_compile_options(caveat_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Werror)
target_compile_definitions(caveat_warnings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# Most of the time of a build goes into reading Qt's headers: read them once a target.
function(caveat_precompile target)
  get_target_property(links ${target} LINK_LIBRARIES)
  if("Qt6::Widgets" IN_LIST links)
    target_precompile_headers(${target} PRIVATE <QtWidgets/QtWidgets> <algorithm> <functional> <memory> <optional>)
  else()
    target_precompile_headers(${target} PRIVATE <QtCore/QtCore> <algorithm> <functional> <memory> <optional>)
  endif()
endfunction()

# caveat_folder(<folder> SOURCES ... LINKS ...): the library of the current folder.
# Its headers are seen as <folder/file.h>, and only by targets that link it: each
# folder is published under an include directory of its own.
function(caveat_folder folder)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  add_library(caveat_${folder} STATIC ${ARG_SOURCES})
  add_library(caveat::${folder} ALIAS caveat_${folder})
  set(published ${CMAKE_BINARY_DIR}/include/${folder})
  file(MAKE_DIRECTORY ${published})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${published}/${folder} SYMBOLIC)
  target_include_directories(caveat_${folder} PUBLIC ${published})
  target_link_libraries(caveat_${folder} PUBLIC ${ARG_LINKS} PRIVATE caveat_warnings)
  caveat_precompile(caveat_${folder})
endfunction()

# caveat_compiled(<data> SOURCE <file> LINKS <target> COMMENT <text>): what <file>, a program made from it, writes while
# everything is built, as the library caveat::compiled_<data>; found as ":/caveat/compiled/<data>.bin".
function(caveat_compiled data)
  cmake_parse_arguments(ARG "" "SOURCE;LINKS;COMMENT" "" ${ARGN})
  set(compiler caveat-compile-${data})
  add_executable(${compiler} ${ARG_SOURCE})
  target_link_libraries(${compiler} PRIVATE ${ARG_LINKS} caveat_warnings)

  set(archive ${CMAKE_CURRENT_BINARY_DIR}/${data}.bin)
  add_custom_command(OUTPUT ${archive} COMMAND ${compiler} ${archive} DEPENDS ${compiler} COMMENT ${ARG_COMMENT})

  set(library caveat_compiled_${data})
  add_library(${library} STATIC ${PROJECT_SOURCE_DIR}/resources/resources.cpp)
  add_library(caveat::compiled_${data} ALIAS ${library})
  target_link_libraries(${library} PUBLIC Qt6::Core PRIVATE caveat_warnings)
  set_source_files_properties(${archive} PROPERTIES QT_RESOURCE_ALIAS ${data}.bin)
  # Not compressed: it is read at each start, in place.
  qt_add_resources(${library} caveat_${data} PREFIX /caveat/compiled FILES ${archive} OPTIONS --no-compress)
endfunction()
