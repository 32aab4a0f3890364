export interface FileButtonProps {
  label: string;
  onFile(file: File): void;
}

/** Takes a file of the reader's. */
export function FileButton({ label, onFile }: FileButtonProps) {
  return (
    <label class="file-button">
      <input
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = ''; // so that the same file can be chosen again
        }}
      />
      <span>{label}</span>
    </label>
  );
}
