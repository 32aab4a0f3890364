export interface FileButtonProps {
  label: string;
  /** Endings and types of the files that are offered, as `accept` takes them. */
  accept: string;
  onFile(file: File): void;
}

/** Takes a file of the reader's. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  return (
    <label class="file-button">
      <input
        type="file"
        accept={accept}
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
