#include "builtin.h"

// C's #embed puts a file into the program in well under a second, where SwiftPM's embedInCode takes
// minutes for files of this size. A test checks that every file of both folders stands here.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char prompts_exercise[] = {
#embed "../../Prompts/exercise.json"
};
static const unsigned char prompts_interface_da[] = {
#embed "../../Prompts/interface.da.json"
};
static const unsigned char prompts_interface_en[] = {
#embed "../../Prompts/interface.en.json"
};
static const unsigned char prompts_maalplan[] = {
#embed "../../Prompts/maalplan.json"
};
static const unsigned char rules_actions[] = {
#embed "../../Rules/actions.json"
};
static const unsigned char rules_answers[] = {
#embed "../../Rules/answers.json"
};
static const unsigned char rules_evaluation[] = {
#embed "../../Rules/evaluation.json"
};
static const unsigned char rules_goal[] = {
#embed "../../Rules/goal.json"
};
static const unsigned char rules_milestones[] = {
#embed "../../Rules/milestones.json"
};
static const unsigned char rules_people[] = {
#embed "../../Rules/people.json"
};
static const unsigned char rules_signs[] = {
#embed "../../Rules/signs.json"
};
static const unsigned char rules_structure[] = {
#embed "../../Rules/structure.json"
};
static const unsigned char rules_words[] = {
#embed "../../Rules/words.json"
};

#define FILE_OF(name, bytes) {name, bytes, sizeof bytes}

static const builtin_file builtin_files[] = {
    FILE_OF("Prompts/exercise.json", prompts_exercise),
    FILE_OF("Prompts/interface.da.json", prompts_interface_da),
    FILE_OF("Prompts/interface.en.json", prompts_interface_en),
    FILE_OF("Prompts/maalplan.json", prompts_maalplan),
    FILE_OF("Rules/actions.json", rules_actions),
    FILE_OF("Rules/answers.json", rules_answers),
    FILE_OF("Rules/evaluation.json", rules_evaluation),
    FILE_OF("Rules/goal.json", rules_goal),
    FILE_OF("Rules/milestones.json", rules_milestones),
    FILE_OF("Rules/people.json", rules_people),
    FILE_OF("Rules/signs.json", rules_signs),
    FILE_OF("Rules/structure.json", rules_structure),
    FILE_OF("Rules/words.json", rules_words),
};
const size_t builtin_file_count = sizeof builtin_files / sizeof builtin_files[0];

builtin_file builtin_file_at(size_t index) { return builtin_files[index]; }
