package dev.verbgraph.reader.c4.grammar;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A word that begins a statement with arguments. */
public enum C4Word {
  PERSON("Person", Role.PERSON_OR_SYSTEM, "person"),
  PERSON_EXT("Person_Ext", Role.PERSON_OR_SYSTEM, "external_person"),
  SYSTEM("System", Role.PERSON_OR_SYSTEM, "system"),
  SYSTEM_DB("SystemDb", Role.PERSON_OR_SYSTEM, "system_db"),
  SYSTEM_QUEUE("SystemQueue", Role.PERSON_OR_SYSTEM, "system_queue"),
  SYSTEM_EXT("System_Ext", Role.PERSON_OR_SYSTEM, "external_system"),
  SYSTEM_DB_EXT("SystemDb_Ext", Role.PERSON_OR_SYSTEM, "external_system_db"),
  SYSTEM_QUEUE_EXT("SystemQueue_Ext", Role.PERSON_OR_SYSTEM, "external_system_queue"),
  CONTAINER("Container", Role.PART, "container"),
  CONTAINER_DB("ContainerDb", Role.PART, "container_db"),
  CONTAINER_QUEUE("ContainerQueue", Role.PART, "container_queue"),
  CONTAINER_EXT("Container_Ext", Role.PART, "external_container"),
  CONTAINER_DB_EXT("ContainerDb_Ext", Role.PART, "external_container_db"),
  CONTAINER_QUEUE_EXT("ContainerQueue_Ext", Role.PART, "external_container_queue"),
  COMPONENT("Component", Role.PART, "component"),
  COMPONENT_DB("ComponentDb", Role.PART, "component_db"),
  COMPONENT_QUEUE("ComponentQueue", Role.PART, "component_queue"),
  COMPONENT_EXT("Component_Ext", Role.PART, "external_component"),
  COMPONENT_DB_EXT("ComponentDb_Ext", Role.PART, "external_component_db"),
  COMPONENT_QUEUE_EXT("ComponentQueue_Ext", Role.PART, "external_component_queue"),
  BOUNDARY("Boundary", Role.BOUNDARY, "system"),
  ENTERPRISE_BOUNDARY("Enterprise_Boundary", Role.BOUNDARY, "system", "ENTERPRISE"),
  SYSTEM_BOUNDARY("System_Boundary", Role.BOUNDARY, "system", "SYSTEM"),
  CONTAINER_BOUNDARY("Container_Boundary", Role.BOUNDARY, "container", "CONTAINER"),
  NODE("Node", Role.NODE, "node"),
  DEPLOYMENT_NODE("Deployment_Node", Role.NODE, "node"),
  NODE_L("Node_L", Role.NODE, "nodeL"),
  NODE_R("Node_R", Role.NODE, "nodeR"),
  REL("Rel", Role.RELATION, "rel"),
  BI_REL("BiRel", Role.RELATION, "birel"),
  REL_UP("Rel_Up", Role.RELATION, "rel_u"),
  REL_U("Rel_U", Role.RELATION, "rel_u"),
  REL_DOWN("Rel_Down", Role.RELATION, "rel_d"),
  REL_D("Rel_D", Role.RELATION, "rel_d"),
  REL_LEFT("Rel_Left", Role.RELATION, "rel_l"),
  REL_L("Rel_L", Role.RELATION, "rel_l"),
  REL_RIGHT("Rel_Right", Role.RELATION, "rel_r"),
  REL_R("Rel_R", Role.RELATION, "rel_r"),
  REL_BACK("Rel_Back", Role.RELATION, "rel_b"),
  REL_INDEX("RelIndex", Role.RELATION, "rel"),
  UPDATE_ELEMENT_STYLE("UpdateElementStyle", Role.STYLE, "update_el_style"),
  UPDATE_REL_STYLE("UpdateRelStyle", Role.STYLE, "update_rel_style"),
  UPDATE_LAYOUT_CONFIG("UpdateLayoutConfig", Role.STYLE, "update_layout_config");

  /** What the arguments behind a word mean. */
  public enum Role {
    /** Alias, label, description. */
    PERSON_OR_SYSTEM,
    /** Alias, label, technology, description. */
    PART,
    /** Alias, label, type; things stand in it. */
    BOUNDARY,
    /** Alias, label, type, description; things stand in it. */
    NODE,
    /** From, to, label, technology, description; a number before them behind {@link #REL_INDEX}. */
    RELATION,
    /** How something looks. */
    STYLE;

    /** Whether braces with other statements follow. */
    public boolean opens() {
      return this == BOUNDARY || this == NODE;
    }
  }

  private static final Map<String, C4Word> BY_WRITTEN =
      Arrays.stream(values()).collect(Collectors.toMap(C4Word::written, Function.identity()));

  private final String written;
  private final Role role;
  private final String kind;
  private final Optional<String> type;

  C4Word(String written, Role role, String kind) {
    this(written, role, kind, Optional.empty());
  }

  C4Word(String written, Role role, String kind, String type) {
    this(written, role, kind, Optional.of(type));
  }

  C4Word(String written, Role role, String kind, Optional<String> type) {
    this.written = written;
    this.role = role;
    this.kind = kind;
    this.type = type;
  }

  /**
   * @return the word that is written so
   */
  public static Optional<C4Word> of(String written) {
    return Optional.ofNullable(BY_WRITTEN.get(written));
  }

  public String written() {
    return written;
  }

  public Role role() {
    return role;
  }

  /** Mermaid's word for what it draws; of a boundary, its type where none is given. */
  public String kind() {
    return kind;
  }

  /** The type that Mermaid puts between the label of some boundaries and what else is given. */
  public Optional<String> type() {
    return type;
  }
}
