package dev.verbgraph.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import picocli.CommandLine;

/** All commands, in the order of the help. A new command is one line here. */
final class Commands {

  private final Map<String, BiFunction<Surroundings, OwnNeo4j, Object>> commands = new LinkedHashMap<>();

  Commands() {
    commands.put("import", ImportCommand::new);
    commands.put("plan", PlanCommand::new);
    commands.put("forget", ForgetCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("aliases", Commands::aliases);
    commands.put("check", (around, local) -> new CheckCommand(around));
    commands.put("read", (around, local) -> new ReadCommand(around));
    commands.put("list", ListCommand::new);
    commands.put("show", ShowCommand::new);
    commands.put("search", SearchCommand::new);
    commands.put("relations", RelationsCommand::new);
    commands.put("depends", DependsCommand::new);
    commands.put("dependents", DependentsCommand::new);
    commands.put("path", PathCommand::new);
    commands.put("why", WhyCommand::new);
    commands.put("common", CommonCommand::new);
    commands.put("impact", ImpactCommand::new);
    commands.put("cycles", CyclesCommand::new);
    commands.put("gaps", GapsCommand::new);
    commands.put("query", QueryCommand::new);
    commands.put("browser", (around, local) -> new BrowserCommand(around));
    commands.put("start", (around, local) -> new StartCommand(around));
    commands.put("status", (around, local) -> new StatusCommand(around));
    commands.put("stop", (around, local) -> new StopCommand(around));
  }

  private static Object aliases(Surroundings around, OwnNeo4j local) {
    return new CommandLine(new AliasesCommand()).addSubcommand("suggest", new SuggestAliasesCommand(around, local));
  }

  /** @return the names of all commands, in the order of the help */
  Set<String> names() {
    return commands.keySet();
  }

  /**
   * Adds the commands to the program. picocli looks at every command it gets by reflection, which takes longer than most
   * answers: when the first argument names a command, it gets only that one.
   */
  void addTo(CommandLine program, Surroundings around, OwnNeo4j local, String[] arguments) {
    commands.forEach(
        (name, command) -> {
          if (arguments.length == 0 || !commands.containsKey(arguments[0]) || arguments[0].equals(name)) {
            program.addSubcommand(name, command.apply(around, local));
          }
        });
  }
}
