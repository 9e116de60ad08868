"use strict";var k=Object.defineProperty;var K=Object.getOwnPropertyDescriptor;var X=Object.getOwnPropertyNames;var J=Object.prototype.hasOwnProperty;var Q=(n,t)=>{for(var e in t)k(n,e,{get:t[e],enumerable:!0})},nn=(n,t,e,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of X(t))!J.call(n,o)&&o!==
e&&k(n,o,{get:()=>t[o],enumerable:!(r=K(t,o))||r.enumerable});return n};var en=n=>nn(k({},"__esModule",{value:!0}),n);var An={};Q(An,{createFilter:()=>Tn,rulesAround:()=>Cn,rulesIn:()=>kn,statusOf:()=>Rn});module.exports=en(An);var V=require("fs"),h=require("path");var B=require("os"),l=require("path");var x=require("fs"),m=require("path");function O(n,t){let e=n.length;for(;e>0&&t.includes(n.charAt(e-1));)e--;return n.slice(0,e)}function N(n){for(let t=n;;t=(0,m.dirname)(t)){if((0,x.existsSync)((0,m.join)(t,".git")))return t;if(t===(0,m.dirname)(t))return}}function W(n){let t=(0,m.join)(
n,".git"),e=tn(t)?(0,m.resolve)(n,M(t,"gitdir: ")??".git"):t,r=M((0,m.join)(e,"commondir"));return{root:n,own:e,common:r===void 0?e:(0,m.resolve)(e,r)}}function tn(n){
return(0,x.statSync)(n,{throwIfNoEntry:!1})?.isFile()??!1}function M(n,t=""){let e=w(n),r=e===void 0?void 0:O(e,`\r
`);return r?.startsWith(t)?r.slice(t.length):void 0}function w(n){try{return(0,x.readFileSync)(n,"utf8")}catch{return}}function E(n,t,e=!1){let r=e?t.toLowerCase():t;return S(0,0,{pattern:n,text:r,ignoreCase:e})==="match"}function S(n,t,e){let{pattern:r,text:o,ignoreCase:i}=e,s=t;
for(let c=n;c<r.length;c++,s++){let d=r[c],a=o[s];if(a===void 0&&d!=="*")return"end";if(d==="*")return rn(c,s,e);if(d==="?"){if(a==="/")return"no"}else if(d==="\
["){let f=on(c,String(a),e);if(f===void 0)return"end";if(!f.matches||a==="/")return"no";c=f.last}else if((d==="\\"?r[++c]:i?d?.toLowerCase():d)!==a)return"no"}return s<
o.length?"no":"match"}function rn(n,t,e){let{pattern:r,text:o}=e,i=n;for(;r[i]==="*";)i++;let s=$(r[n-1])&&($(r[i])||r.startsWith("\\/",i)),c=i-n>1&&s;if(c&&r[i]===
"/"&&S(i+1,t,e)==="match")return"match";if(i===r.length)return c||!o.includes("/",t)?"match":"end-of-name";if(!c&&r[i]==="/"){let d=o.indexOf("/",t);return d===
-1?"end":S(i,d,e)}for(let d=t;d<o.length;d++){let a=S(i,d,e);if(a!=="no"&&(!c||a!=="end-of-name"))return a;if(a==="no"&&!c&&o[d]==="/")return"end-of-name"}return"\
end"}var $=n=>n===void 0||n==="/";function on(n,t,{pattern:e,ignoreCase:r}){let o=r?t.toUpperCase():t,i=n+1,s=e[i]==="!"||e[i]==="^";s&&i++;let c=!1,d="";for(let a=i;i===
a||e[i]!=="]";i++){let f=e[i];if(f===void 0)return;if(f==="["&&e[i+1]===":"){let g=e.indexOf("]",i+2);if(g===-1)return;if(g-i>2&&e[g-1]===":"){let y=sn.get(e.slice(
i+2,g-1));if(y===void 0)return;c||=y.test(t)||y.test(o),i=g,d="";continue}c||=t==="[",d="[";continue}if(f==="-"&&d!==""&&e[i+1]!==void 0&&e[i+1]!=="]"){i+=e[i+1]===
"\\"?2:1;let g=e[i];if(g===void 0)return;c||=t>=d&&t<=g||o>=d&&o<=g,d="";continue}let u=f==="\\"?e[++i]:f;if(u===void 0)return;c||=t===u,d=u}return{matches:c!==
s,last:i}}var sn=new Map([["alnum",/[A-Za-z0-9]/],["alpha",/[A-Za-z]/],["blank",/[ \t]/],["cntrl",new RegExp("\\p{Cc}","u")],["digit",/[0-9]/],["graph",/[\x21-\x7e]/],
["lower",/[a-z]/],["print",/[\x20-\x7e]/],["punct",/[!-/:-@[-`{-~]/],["space",/[ \t\n\v\f\r]/],["upper",/[A-Z]/],["xdigit",/[0-9A-Fa-f]/]]);function U(n,t){let e=new Map,r=o=>P(o,{config:e,directory:n,env:t,depth:0});for(let o of[...dn(t),...cn(t),(0,l.join)(n.common,"config")])r(o);F(e.get("extensi\
ons.worktreeconfig"))&&r((0,l.join)(n.own,"config.worktree"));for(let o=0;o<Number(t.GIT_CONFIG_COUNT??0);o++){let i=t[`GIT_CONFIG_KEY_${o}`];i!==void 0&&e.set(
an(i),t[`GIT_CONFIG_VALUE_${o}`]??"")}return e}function F(n){return n!==void 0&&/^(?:true|yes|on|[1-9]\d*)$/i.test(n)}function b(n,t,e){return n.startsWith("~/")?
(0,l.join)(T(e),n.slice(2)):(0,l.isAbsolute)(n)?n:(0,l.join)(t,n)}function R(n){return(0,l.join)(n.XDG_CONFIG_HOME||(0,l.join)(T(n),".config"),"git")}var T=n=>n.
HOME||(0,B.homedir)();function dn(n){return F(n.GIT_CONFIG_NOSYSTEM)?[]:[n.GIT_CONFIG_SYSTEM??"/etc/gitconfig"]}function cn(n){let t=n.GIT_CONFIG_GLOBAL;return t===
void 0?[(0,l.join)(R(n),"config"),(0,l.join)(T(n),".gitconfig")]:[t]}function P(n,{depth:t,...e}){if(!(t>10))for(let[r,o]of ln(w(n)??"")){e.config.set(r,o);let i=/^includeif\.(.*)\.path$/s.
exec(r)?.[1];(i===void 0?r==="include.path":fn(i,(0,l.dirname)(n),e))&&P(b(o,(0,l.dirname)(n),e.env),{...e,depth:t+1})}}function fn(n,t,{directory:e,env:r}){let[
,o,i=""]=/^gitdir(\/i)?:(.*)$/s.exec(n)??[];if(i==="")return!1;let s=i.endsWith("/")?`${i}**`:i,d=(0,l.isAbsolute)(s)||s.startsWith("~/")||s.startsWith("./")?b(
s,t,r):`**/${s}`;return E(d,e.own,o!==void 0)}var an=n=>n.replace(/^[^.]*|[^.]*$/g,t=>t.toLowerCase());function ln(n){let t=[],e="";for(let r of un(n)){let[o,i,
s]=/^\s*\[([-.\w]+)(?:[ \t]+"((?:[^"\\]|\\.)*)")?\]/.exec(r)??[];o!==void 0&&i!==void 0&&(e=s===void 0?i.toLowerCase():`${i.toLowerCase()}.${s.replace(/\\(.)/g,
"$1")}`);let[,c,d]=/^\s*([A-Za-z][-A-Za-z0-9]*)\s*(?:=(.*)|[#;].*)?$/.exec(r.slice(o?.length??0))??[];c!==void 0&&t.push([`${e}.${c.toLowerCase()}`,d===void 0?"\
true":gn(d)])}return t}function un(n){return n.replace(/^\ufeff/,"").replaceAll(`\r
`,`
`).replace(/^[ \t]*[#;].*$|\\[\s\S]/gm,e=>e===`\\
`?"":e).split(`
`)}function gn(n){let t="",e=0,r=!1;for(let o=0;o<n.length;o++){let i=n[o]??"";if(!r&&(i==="#"||i===";"))break;i==='"'?r=!r:(r||t!==""||!/\s/.test(i))&&(t+=i===
"\\"?mn[n[++o]??""]??n[o]??"":i),(r||!/\s/.test(i))&&(e=t.length)}return t.slice(0,e)}var mn={n:`
`,t:"	",b:"\b"};function v(n,{ignoreCase:t=!1}={}){let e=n.replace(/^\ufeff/,"").split(`
`).flatMap(r=>hn(r,t)??[]).reverse();if(e.length!==0)return(r,o)=>{let i=r.slice(r.lastIndexOf("/")+1);return e.find(({foldersOnly:s,matches:c})=>(o||!s)&&c(r,i))?.
verdict}}function hn(n,t){let e=pn(n.endsWith("\r")?n.slice(0,-1):n);if(e===""||e.startsWith("#"))return;let r=e.startsWith("!"),o=r?e.slice(1):e,i=o.endsWith("\
/"),s=i?o.slice(0,-1):o;return{verdict:r?"included":"ignored",foldersOnly:i,matches:yn(s,t)}}function pn(n){let t=O(n," ").length;if(t===n.length)return n;let e=t-
O(n.slice(0,t),"\\").length;return n.slice(0,e%2===1?t+1:t)}function yn(n,t){let e=t?d=>d.toLowerCase():d=>d,r=G(n);if(!n.includes("/")){let d=e(n);if(r===n.length)
return(f,u)=>e(u)===d;let a=d.slice(1);return n.startsWith("*")&&G(a)===a.length?(f,u)=>e(u).endsWith(a):(f,u)=>E(n,u,t)}let o=n.startsWith("/")?n.slice(1):n,i=G(
o),s=e(o.slice(0,i));if(i===o.length)return d=>e(d)===s;let c=o.slice(i);return d=>e(d).startsWith(s)&&E(c,d.slice(i),t)}function G(n){let t=n.search(/[*?[\\]/);
return t===-1?n.length:t}var A=require("fs"),L=require("path");var D=n=>xn.test(n),xn=/\.(?:ya?ml|json)$/i;function z(n,t){let e=new Set,r=new Set,o=s=>{for(let c=s;c!==""&&!r.has(c);c=c.slice(0,Math.max(c.lastIndexOf("/"),0)))r.add(c)},i=(s,c)=>{c===En?o(s):(c===wn||
D(s))&&(e.add(s),o(s.slice(0,Math.max(s.lastIndexOf("/"),0))))};try{let s=(0,A.readFileSync)((0,L.join)(n,"index")),c=j(s,t,i),d=bn(s,c,t);d!==void 0&&j((0,A.readFileSync)(
(0,L.join)(n,`sharedindex.${d}`)),t,i)}catch{}return{hasFile:s=>e.has(s),hasFolder:s=>r.has(s)}}var On=8,wn=10,En=14;function j(n,t,e){let r=n.readUInt32BE(4);if(n.
toString("latin1",0,4)!=="DIRC"||r<2||r>4)return n.length;let o=12,i=Buffer.alloc(0);for(let s=n.readUInt32BE(8);s>0;s--){let c=n.readUInt16BE(o+H+t),d=r>=3&&(c&
16384)!==0,a=n.readUInt16BE(o+26)>>12,f=o+H+t+(d?4:2);if(r<4){let y=c&4095,C=y<4095?f+y:n.indexOf(0,f);(a!==On||Sn.has(n[C-1]??0))&&e(n.toString("utf8",f,C),a),
o+=C-o+8&-8;continue}let u=Fn(n,f);f=u.end;let g=n.indexOf(0,f);i=Buffer.concat([i.subarray(0,i.length-u.value),n.subarray(f,g)]),e(i.toString("utf8"),a),o=g+1}
return o}var Sn=new Set(Buffer.from("lnLN")),H=40;function Fn(n,t){let e=t,r=n.readUInt8(e++),o=r&127;for(;(r&128)!==0;)r=n.readUInt8(e++),o=(o+1)*128+(r&127);return{
value:o,end:e}}function bn(n,t,e){for(let r=t;r+8<=n.length-e;r+=8+n.readUInt32BE(r+4))if(n.toString("latin1",r,r+4)==="link")return n.toString("hex",r+8,r+8+e)}var p=require("path");function I(n,t){let e=n.endsWith(p.sep)?n.length:n.length+1;if(t.length>e&&t.startsWith(n)&&t.charAt(e-1)===p.sep)return In(t.slice(e))}var In=n=>p.sep==="/"?n:n.replaceAll(p.sep,"/");function Cn(n,t){let e=N(n);if(e===void 0||e===n)return Z;let{repository:r,lists:o}=Y(e,t),i=[...o],s=Gn(e,n);for(let[c,d]of s.entries())if(vn((0,h.join)(d,".gi\
tignore"))&&i.unshift(..._((0,h.join)(d,".gitignore"),d,r)),q(s[c+1]??n,!0,i)==="ignored")return{...Z,repository:r};return{repository:r,lists:i,trackedOnly:!1}}
function kn(n,t,e,r){let o=t.some(({name:i})=>i===".git")?Y(n,r):e;return t.some(i=>i.name===".gitignore"&&i.isFile())?{...o,lists:[..._((0,h.join)(n,".gitignor\
e"),n,o.repository),...o.lists]}:o}function Rn(n,t,{repository:e,lists:r,trackedOnly:o}){if(!o&&q(n,t,r)!=="ignored")return"wanted";if(e===void 0)return"ignored";
let i=I(e.root,n),{hasFile:s,hasFolder:c}=e.tracked();return i!==void 0&&(t?c:s)(i)?"tracked":"ignored"}function Tn(n,t){let e=v(t.join(`
`));return(r,o)=>{let i=e&&I(n,r);if(!i)return!1;for(let s=i.indexOf("/");s!==-1;s=i.indexOf("/",s+1))if(e(i.slice(0,s),!0)==="ignored")return!0;return e(i,o)===
"ignored"}}var Z={repository:void 0,lists:[],trackedOnly:!1};function Y(n,t){let e=W(n),r=U(e,t),o=r.get("extensions.objectformat")==="sha256"?32:20,i,s={root:n,
ignoreCase:F(r.get("core.ignorecase")),tracked:()=>(i??=z(e.own,o),i)},c=r.get("core.excludesfile"),d=c===void 0?(0,h.join)(R(t),"ignore"):b(c,n,t),a=[(0,h.join)(
e.common,"info","exclude"),...c===""?[]:[d]];return{repository:s,lists:a.flatMap(f=>_(f,n,s)),trackedOnly:!1}}function _(n,t,e){let r=v(w(n)??"",{ignoreCase:e?.
ignoreCase??!1});return r===void 0?[]:[{folder:t,patterns:r}]}function q(n,t,e){for(let{folder:r,patterns:o}of e){let i=I(r,n),s=i&&o(i,t);if(s)return s}}function Gn(n,t){
let e=[];for(let r=t;r!==n;)r=(0,h.dirname)(r),e.unshift(r);return e}var vn=n=>(0,V.lstatSync)(n,{throwIfNoEntry:!1})?.isFile()??!1;0&&(module.exports={createFilter,rulesAround,rulesIn,statusOf});
